// The repair tables are part of the program: no start-up work, no search for files, pages read only when used.
#include "CRepairTables.h"

// #embed is C23; Clang has it in every C mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char traditional[] = {
#embed "tables/traditional.csv"
};
static const unsigned char simplified[] = {
#embed "tables/simplified.txt"
};
static const unsigned char bigrams[] = {
#embed "tables/bigrams.txt"
};
static const unsigned char lookalikes[] = {
#embed "tables/lookalikes.csv"
};

RepairTable repair_table_traditional(void) { return (RepairTable){traditional, sizeof traditional}; }
RepairTable repair_table_simplified(void) { return (RepairTable){simplified, sizeof simplified}; }
RepairTable repair_table_bigrams(void) { return (RepairTable){bigrams, sizeof bigrams}; }
RepairTable repair_table_lookalikes(void) { return (RepairTable){lookalikes, sizeof lookalikes}; }
