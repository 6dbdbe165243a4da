#ifndef CREPAIRTABLES_H
#define CREPAIRTABLES_H

#include <stddef.h>

/// The bytes of a table that was built into the program.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} RepairTable;

/// tables/traditional.csv: traditional,simplified,readings
RepairTable repair_table_traditional(void);
/// tables/simplified.txt: characters of simplified script alone
RepairTable repair_table_simplified(void);
/// tables/bigrams.txt: how often characters stand in Chinese words, and which follows which
RepairTable repair_table_bigrams(void);
/// tables/lookalikes.csv: character,instead
RepairTable repair_table_lookalikes(void);

#endif
