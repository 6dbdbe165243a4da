# Gongbao: raw pages in, spreadsheets out. `make help` lists everything.
#
# Every step is a file, so that a second `make all` does nothing and an edit reruns only what it made stale.

PIPELINE ?= WorkReports
TABLES   := Pipelines/$(PIPELINE)
RAW      ?= $(TABLES)/Samples
OUT      ?= Output/$(PIPELINE)
JOBS     ?= $(shell nproc)
SCRATCH  ?= .build
BIN      := $(SCRATCH)/release
STATE    := $(OUT)/.state

SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -ec
.DELETE_ON_ERROR:
.SUFFIXES:
.DEFAULT_GOAL := all
.NOTPARALLEL:

PACKAGES := libxml2-dev libopencc-dev libsqlite3-dev zlib1g-dev libssl-dev libuchardet-dev pkg-config
MODULES  := libxml-2.0 opencc sqlite3 zlib libcrypto uchardet

SOURCES := Package.swift $(shell find Sources -type f 2>/dev/null)
BUILT   := $(SCRATCH)/gongbao-built
STAGES  := $(addprefix $(BIN)/gongbao-,ingest segment extract aggregate check)

# The tables that each stage reads. Those that ingest shares with the later stages (a place or a landmark tells whose
# report it is) count by their content for ingest, so that it runs again only after a real edit.
table = $(wildcard $(addprefix $(TABLES)/,$(addsuffix .csv,$(1))))
INGEST_ONLY    := $(call table,agencies furniture hints labels landmarks metas policy_words sites titles)
INGEST_SHARED  := $(call table,divisions institutions roles zones)
SEGMENT_TABLES := $(call table,openers roles subjects themes)
EXTRACT_TABLES := $(filter-out $(INGEST_ONLY) $(SEGMENT_TABLES) $(call table,counters steps),$(wildcard $(TABLES)/*.csv))
RESULT_TABLES  := $(EXTRACT_TABLES) $(call table,counters steps)

DOCUMENTS := $(OUT)/documents.jsonl
SEGMENTS  := $(OUT)/segments.jsonl
FACTS     := $(addprefix $(OUT)/,mentions.jsonl indicators.jsonl citations.jsonl)
RESULT    := $(OUT)/datapackage.json

# A stage replaces its outputs whole or not at all: where it stops, those of the run before stay.
.PRECIOUS: $(DOCUMENTS) $(SEGMENTS) $(FACTS) $(RESULT)

.PHONY: all build setup test fuzz check explain outline figures numbers suite evaluate bench clean help

all: $(RESULT)

## build: compile the stages (installs what is missing first)
build: $(STAGES)

# With Swift's own libraries inside, where the toolchain has them so: a stage starts several milliseconds sooner. (lld does
# not repeat what the system library says of a function that nobody calls.)
TOOLCHAIN := $(dir $(realpath $(shell command -v swift)))
STATIC    := $(if $(and $(wildcard $(TOOLCHAIN)../lib/swift_static/linux/*.a),$(wildcard $(TOOLCHAIN)ld.lld)),--static-swift-stdlib -Xswiftc -use-ld=lld)

$(BUILT): $(SOURCES)
	@$(MAKE) --no-print-directory setup
	swift build -c release $(STATIC) --scratch-path $(SCRATCH)
	@touch $@

# The stamp is an (empty) makefile, so that make builds first, begins anew, and then sees which executables the linker
# touched: only their stages run again.
ifneq (,$(filter all build check explain outline figures numbers evaluate bench,$(or $(MAKECMDGOALS),all)))
include $(BUILT)
endif

$(STAGES): ;

## setup: install missing system packages, or say which
setup:
	@command -v swift >/dev/null || { echo "Gongbao needs Swift 6.2 or newer: https://www.swift.org/install/linux/" >&2; exit 2; }
	@if ! { command -v pkg-config >/dev/null && pkg-config --exists $(MODULES); }; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(PACKAGES) >/dev/null; \
	  elif command -v apt-get >/dev/null && sudo -n true 2>/dev/null; then \
	    sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(PACKAGES) >/dev/null; \
	  else \
	    echo "Missing system packages. Install them with: sudo apt-get install $(PACKAGES)" >&2; exit 2; \
	  fi; \
	fi

# What stands in the raw folder, and what the shared tables hold: two lists that are renewed whenever tables are asked
# for, and touched only where they differ, so that a page added, removed or edited counts, whatever its name is.
ifneq (,$(filter all $(RESULT) $(DOCUMENTS),$(or $(MAKECMDGOALS),all)))
ifeq (,$(shell test -e "$(RAW)" && echo yes))
$(error RAW=$(RAW): there is no such folder or file)
endif
renew = { cat >$(1).new; if cmp -s $(1).new $(1); then rm $(1).new; else mv $(1).new $(1); fi; }
$(shell mkdir -p $(STATE) $(OUT)/problems; \
  { echo "$(RAW)"; find -L "$(RAW)" -type f -printf '%p\t%s\t%T@\n' | LC_ALL=C sort; } | $(call renew,$(STATE)/pages.txt); \
  cksum $(INGEST_SHARED) | $(call renew,$(STATE)/tables.txt))
endif

$(DOCUMENTS): $(STATE)/pages.txt $(STATE)/tables.txt $(BIN)/gongbao-ingest $(INGEST_ONLY)
	$(BIN)/gongbao-ingest "$(RAW)" --tables $(TABLES) --jobs $(JOBS) --problems $(OUT)/problems/ingest.jsonl --output $@

$(SEGMENTS): $(DOCUMENTS) $(BIN)/gongbao-segment $(SEGMENT_TABLES)
	$(BIN)/gongbao-segment $(DOCUMENTS) --tables $(TABLES) --jobs $(JOBS) --problems $(OUT)/problems/segment.jsonl --output $@

$(FACTS) &: $(DOCUMENTS) $(SEGMENTS) $(BIN)/gongbao-extract $(EXTRACT_TABLES)
	$(BIN)/gongbao-extract $(DOCUMENTS) --segments $(SEGMENTS) --tables $(TABLES) --jobs $(JOBS) \
	  --problems $(OUT)/problems/extract.jsonl --mentions $(OUT)/mentions.jsonl \
	  --indicators $(OUT)/indicators.jsonl --citations $(OUT)/citations.jsonl

$(RESULT): $(DOCUMENTS) $(SEGMENTS) $(FACTS) $(BIN)/gongbao-aggregate $(RESULT_TABLES)
	$(BIN)/gongbao-aggregate $(OUT) --tables $(TABLES)
	@echo "Done: open the CSV files in $(OUT) (what each column means: Output/README.md)"

## test: build and run the tests
test: setup
	swift build --build-tests -c release -Xswiftc -enable-testing --scratch-path $(SCRATCH)/tests
	swift test --skip-build -c release -Xswiftc -enable-testing --scratch-path $(SCRATCH)/tests

## fuzz: read SECONDS (60) of mutated pages under libFuzzer and the address sanitizer; what fails is kept and named
SECONDS ?= 60
FUZZED  := $(SCRATCH)/fuzz
fuzz: setup
	@mkdir -p $(FUZZED)/found; cd $(FUZZED); \
	echo '@_cdecl("LLVMFuzzerTestOneInput") public func test(_: UnsafePointer<UInt8>?, _: Int) -> CInt { 0 }' >probe.swift; \
	if ! swiftc -sanitize=fuzzer,address -parse-as-library probe.swift -o probe 2>/dev/null; then \
	  echo "make fuzz: this Swift toolchain cannot link libFuzzer; skipped"; exit 0; fi; \
	cd "$(CURDIR)"; \
	GONGBAO_FUZZ=1 swift build -c release -Xswiftc -sanitize=fuzzer,address --scratch-path $(FUZZED) --product Fuzz; \
	SWIFT_BACKTRACE=enable=no $(FUZZED)/release/Fuzz -max_total_time=$(SECONDS) -seed=1 -max_len=6000 -timeout=20 \
	  -rss_limit_mb=4096 -artifact_prefix=$(FUZZED)/ $(FUZZED)/found Tests/Fuzz/Corpus >$(FUZZED)/log 2>&1 \
	  || { grep -v '^#' $(FUZZED)/log | head -60; echo "make fuzz: mend it, and add the page to Tests/Fuzz/Corpus" >&2; exit 1; }; \
	grep '^Done' $(FUZZED)/log

## check: check the lexicon tables; findings name file and line
check: $(BIN)/gongbao-check
	$(BIN)/gongbao-check $(TABLES)

## explain: TEXT='…' shows which repairs and rules saw what; CELL='indicators.csv:12' leads from a cell to its source
explain: $(STAGES)
	@if [ -n '$(CELL)' ]; then $(BIN)/gongbao-aggregate $(OUT) --tables $(TABLES) --explain '$(CELL)'; \
	elif [ -n '$(FILE)' ]; then $(BIN)/gongbao-ingest --tables $(TABLES) --explain-file '$(FILE)'; \
	elif [ -n '$(TEXT)' ]; then seen=$$($(BIN)/gongbao-ingest --tables $(TABLES) --explain '$(TEXT)') || exit; \
	  printf '%s\n' "$$seen"; text=$$(printf '%s\n' "$$seen" | sed -n 's/^repaired: //p'); raw='$(TEXT)'; \
	  $(BIN)/gongbao-extract --tables $(TABLES) --explain "$${text:-$$raw}"; \
	else echo "usage: make explain TEXT='…' | FILE=page.txt | CELL='indicators.csv:12' [OUT=…]" >&2; exit 2; fi

## outline: FILE=… prints the outline of a text or of a documents.jsonl
outline: $(BIN)/gongbao-segment
	@test -n '$(FILE)' || { echo "usage: make outline FILE=documents.jsonl" >&2; exit 2; }
	@$(BIN)/gongbao-segment --tables $(TABLES) --outline '$(FILE)'

## figures: FILE=… prints the figures of a text or of a documents.jsonl
figures: $(BIN)/gongbao-extract
	@test -n '$(FILE)' || { echo "usage: make figures FILE=documents.jsonl" >&2; exit 2; }
	@$(BIN)/gongbao-extract --tables $(TABLES) --figures '$(FILE)'

## numbers: FILE=… prints every number of a text as JSON Lines
numbers: $(BIN)/gongbao-extract
	@test -n '$(FILE)' || { echo "usage: make numbers FILE=text.txt" >&2; exit 2; }
	@$(BIN)/gongbao-extract --tables $(TABLES) --numbers '$(FILE)'

## suite: SPECS=… reads the numbers of a public suite (the folder Specs of microsoft/Recognizers-Text), lists what differs
suite: $(BIN)/gongbao-check
	@test -d '$(SPECS)' || { echo "usage: make suite SPECS=Recognizers-Text/Specs" >&2; exit 2; }
	@$(BIN)/gongbao-check $(TABLES) --suite '$(SPECS)'

## evaluate: GOLD=… PAGES=… scores against annotated reports, with and without what the tables know by heart
evaluate: $(STAGES)
	@test -d '$(GOLD)' && test -d '$(PAGES)' || { echo "usage: make evaluate GOLD=folder PAGES=folder [OTHERS=folder]" >&2; exit 2; }
	@rm -rf $(SCRATCH)/evaluate && mkdir -p $(SCRATCH)/evaluate/tables
	@$(BIN)/gongbao-check $(TABLES) --held-out '$(GOLD)' $(foreach folder,$(OTHERS),--others '$(folder)') --into $(SCRATCH)/evaluate/tables
	@for kind in all held-out; do \
	  tables=$(TABLES); if [ $$kind = held-out ]; then tables=$(SCRATCH)/evaluate/tables; fi; \
	  out=$(SCRATCH)/evaluate/$$kind; mkdir -p $$out; \
	  $(BIN)/gongbao-ingest '$(PAGES)' --tables $$tables --jobs $(JOBS) --no-progress --output $$out/documents.jsonl; \
	  $(BIN)/gongbao-segment $$out/documents.jsonl --tables $$tables --no-progress --output $$out/segments.jsonl; \
	  $(BIN)/gongbao-extract $$out/documents.jsonl --segments $$out/segments.jsonl --tables $$tables --no-progress \
	    --mentions $$out/mentions.jsonl --indicators $$out/indicators.jsonl --citations $$out/citations.jsonl; \
	  echo "== tables: $$kind"; \
	  $(BIN)/gongbao-check $$tables --score $$out --gold '$(GOLD)'; \
	done

## bench: speed of each stage on one core, over copies of the sample pages
BENCH_COPIES ?= 400
bench: $(STAGES)
	@rm -rf $(SCRATCH)/bench && mkdir -p $(SCRATCH)/bench/pages
	@for page in $(TABLES)/Samples/*; do for copy in $$(seq $(BENCH_COPIES)); do \
	  { cat "$$page"; echo "<!-- $$copy -->"; } > $(SCRATCH)/bench/pages/$$copy-$$(basename "$$page"); done; done
	@TIMEFORMAT=%R; cd $(SCRATCH)/bench; bin=$(abspath $(BIN)); tables=$(abspath $(TABLES)); \
	rate() { awk -v bytes="$$1" -v seconds="$$2" -v name="$$3" 'BEGIN { printf "%-10s %8.1f MB read %8.2f s %8.1f MB/s\n", name, bytes / 1e6, seconds, bytes / 1e6 / seconds }'; }; \
	size() { find "$$@" -type f -printf '%s\n' | awk '{ sum += $$1 } END { print sum }'; }; \
	run() { name=$$1; bytes=$$2; shift 2; seconds=$$( { time "$$@" >/dev/null 2>/dev/null; } 2>&1 ); rate $$bytes $$seconds $$name; }; \
	run ingest $$(size pages) $$bin/gongbao-ingest pages --tables $$tables --jobs 1 --output documents.jsonl; \
	run segment $$(size documents.jsonl) $$bin/gongbao-segment documents.jsonl --tables $$tables --jobs 1 --output segments.jsonl; \
	run extract $$(size documents.jsonl segments.jsonl) $$bin/gongbao-extract documents.jsonl --segments segments.jsonl --tables $$tables --jobs 1 \
	  --mentions mentions.jsonl --indicators indicators.jsonl --citations citations.jsonl; \
	run aggregate $$(size *.jsonl) $$bin/gongbao-aggregate . --tables $$tables
	@$(BIN)/gongbao-ingest --tables $(TABLES) --repair-only $(wildcard $(TABLES)/Samples/*.txt)

## clean: remove what was built; RAW and the tables stay
clean:
	rm -rf $(SCRATCH) $(filter-out Output/README.md,$(wildcard Output/*))

## help: list the targets and variables
help:
	@echo "make all        turn RAW into tables: OUT/*.csv (the default)"
	@sed -n 's/^## \([a-z]*\): /make \1\t/p' Makefile | expand -t 16
	@echo
	@echo "RAW=folder      the pages to read          (default $(TABLES)/Samples)"
	@echo "OUT=folder      where the tables go        (default Output/$(PIPELINE))"
	@echo "PIPELINE=name   the kind of report: Pipelines/name holds its lexicon tables (default WorkReports)"
	@echo "JOBS=n          documents worked on at the same time (default: the number of cores)"
