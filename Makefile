# make run    letters in corpus/ to records in extracted/, their sums redone
# make test   everything that must hold
# make golden extracted/ made anew, after a change that is meant
# make pages  docs/checks.md and docs/diagnostics.md made anew from the sources
# make bench  instructions, memory and times a byte, beside other programs
# make growth that nothing grows faster than its input
# make accuracy  precision and recall on hand-made answers
# make fuzz   text, markup, office files, boxes of words and sentences, mutated under AddressSanitizer
# make sanitize  the same for seconds, with a fixed seed
# make sanitize-tests  the tests under AddressSanitizer and ThreadSanitizer
# make faults a disk that is full at some write, killed runs, runs at once, letters that change, closed pipes
# make benign edits that change no word, and what they change
# make copies letters written as office files and PDF by others, against the letters
# make court  every alarm on documents by others against those that were judged by reading
# make court-judged  the alarms alone, with the status of it: CI runs this
# make pages-check  the pages of a report in Chromium: axe, the Nu checker, keyboard, filters, print
# make readers  every export and the index read back by programs that others wrote
# make slips  made tables with right sums, and what is said when one digit is changed
# make install PREFIX=/usr/local  the program, its completions and its man page
# make deb    a Debian package in dist/
# make try-deb  that package installed in an empty Debian, and the program run there (needs root)

.PHONY: install deb try-deb run test golden pages picture bench bench-index growth fuzz sanitize sanitize-tests faults benign copies accuracy court court-judged slips pages-check readers build debug setup setup-tests lint imports

RELEASE = .build/release/griffier
DEBUG = .build/debug/griffier
RELEASE_FLAGS = -Xswiftc -cross-module-optimization
# Swift's library inside the program: it starts sooner and runs where no toolchain is.
ifeq ($(shell uname), Linux)
RELEASE_FLAGS += --static-swift-stdlib
endif

run: build
	@$(RELEASE) extract corpus --output extracted
	@$(RELEASE) check corpus || [ $$? = 1 ]
	@scripts/summary extracted

test: setup-tests debug lint imports
	swift test
	scripts/compare-extracted $(DEBUG)

golden: setup
	swift build --product griffier
	rm -f extracted/*.json
	$(DEBUG) extract corpus --output extracted

# The pages that tests compare with the checks and diagnostics that there are.
pages: debug
	GRIFFIER_PAGES=1 swift test --skip-build --filter 'CheckPageTests|DiagnosticPageTests'

# The picture of ARCHITECTURE.md.
picture:
	dot -Tsvg docs/road.dot -o docs/road.svg

bench: build
	@scripts/setup python3 libxml2-utils valgrind binutils
	@rm -rf bench-data
	@scripts/bench/generate bench-data
	@scripts/bench/measure $(RELEASE) bench-data

# What an index costs beside SQLite alone, on 5,000 letters of the bench, and what 200 kills leave.
bench-index: build
	@scripts/setup python3
	@rm -rf bench-data
	@scripts/bench/generate bench-data
	@mkdir -p bench-data/index
	@find bench-data/text bench-data/html -type f | sort | head -5000 | xargs -I{} cp {} bench-data/index
	@scripts/bench/index $(RELEASE) bench-data/index 200

growth: build
	@scripts/setup python3
	@scripts/bench/growth $(RELEASE)

# Each of FUZZ_TARGETS is mutated for FUZZ_SECONDS; what was found of use is kept in .build/fuzz/corpus.
FUZZ_SECONDS = 60
FUZZ_SEED = 0
FUZZ_TARGETS = text markdown page html xml office boxes sentence wording
fuzz: setup
	scripts/fuzz $(FUZZ_SECONDS) $(FUZZ_SEED) $(FUZZ_TARGETS)

# The same for a few seconds and with one seed: what runs beside the tests.
sanitize: setup
	scripts/fuzz 5 13 $(FUZZ_TARGETS)

# All tests under AddressSanitizer and under ThreadSanitizer: a build of some minutes each.
sanitize-tests: setup-tests
	scripts/sanitize-tests address
	scripts/sanitize-tests thread

# What stands on the disk when something goes wrong.
faults: debug
	@scripts/setup python3 gcc libc6-dev
	scripts/faults $(DEBUG) corpus

# Edits that change no word, and what they change.
benign: debug
	scripts/benign $(DEBUG)

# Letters of corpus/ written in other forms and read again: Word and OpenDocument by pandoc, python-docx and
# odfpy, PDF by weasyprint.
copies: debug
	.venv/bin/python scripts/court/copies $(DEBUG)
	.venv/bin/python scripts/court/lists $(DEBUG)

setup:
	@scripts/setup

setup-tests:
	@scripts/setup-tests

build: setup
	swift build -c release --product griffier $(RELEASE_FLAGS)

debug: setup-tests
	swift build --build-tests

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

imports:
	@scripts/check-imports

# Precision and recall on the hand-made answers in Tests/Gold, with every miss.
accuracy: setup-tests
	@swift build --build-tests 2>&1 | grep -E "error|warning" || true
	@GRIFFIER_ACCURACY=1 swift test --skip-build --filter 'CitationGold|RelationGold|RealRelation|ClaimGold|Mutation|Document(Relation|Claim|Figure|Note|Citation|Head)|Typo' 2>/dev/null \
	  | grep -vE '^(.\[|Test Suite|◇|↳|.? Executed|Building|\[)'

# Alarms on documents by others, which stand beside the repository: it fails where nobody judged one.
# What is found and how much of it is true is printed against its aim.
court: debug
	@scripts/setup python3 poppler-utils
	@scripts/court/judge $(DEBUG) || [ $$? = 1 ]
	@scripts/court/sums $(DEBUG) || [ $$? = 1 ]
	@scripts/court/totals $(DEBUG) || [ $$? = 1 ]
	@scripts/court/pages $(DEBUG) --misses || [ $$? = 1 ]

# The alarms alone: it fails on one that nobody judged, and says that it skips where the documents are absent.
court-judged: debug
	@scripts/setup python3 poppler-utils
	@scripts/court/judge $(DEBUG) || [ $$? = 1 ]

# Tables with right sums, written by hand and made as PDF, and what is said when a digit is changed.
slips: build setup-tests
	@scripts/setup python3 poppler-utils
	@scripts/court/written $(RELEASE) || [ $$? = 1 ]
	@.venv/bin/python scripts/court/made $(RELEASE) || [ $$? = 1 ]
	@scripts/court/mutate $(RELEASE) || [ $$? = 1 ]

# The pages of a report as people and checkers see them. It installs Chromium and Playwright.
pages-check: setup
	swift build --product griffier
	@$$(scripts/report/setup) scripts/report/look $(DEBUG)

# Exports and index as others read them; the picture of Datasette is .build/datasette.png.
readers: setup-tests
	swift build --product griffier
	@$$(scripts/report/setup) scripts/read-back $(DEBUG) corpus .build/datasette.png

PREFIX = /usr/local
install: build
	scripts/package/install $(RELEASE) $(PREFIX)

deb: build
	@scripts/setup binutils
	scripts/package/deb $(RELEASE) dist

try-deb: deb
	@scripts/setup debootstrap
	scripts/package/try dist/griffier_*.deb
