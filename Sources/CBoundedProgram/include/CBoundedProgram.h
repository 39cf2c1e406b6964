// Runs another program on bytes that it can not be trusted with, within limits.
//
// Only C can say what a child does between fork and exec: it may set its limits and nothing that
// allocates.
#ifndef CBOUNDEDPROGRAM_H
#define CBOUNDEDPROGRAM_H

#include <stddef.h>

// What a program may use.
struct griffier_limits {
  // Seconds of processor time, and of time altogether.
  unsigned processor_seconds;
  unsigned seconds;
  // Bytes of address space, where the system can hold a program to them.
  size_t memory;
  // Bytes of standard output.
  size_t output;
};

// How a program ended.
enum griffier_end {
  // By itself; `status` is what it returned.
  GRIFFIER_EXITED,
  // There is no such program on the path.
  GRIFFIER_MISSING,
  // It used up its time.
  GRIFFIER_TOO_LONG,
  // It wrote more than it may.
  GRIFFIER_TOO_MUCH,
  // A signal ended it: it crashed, or had too little memory.
  GRIFFIER_KILLED,
  // The system refused to start it; `status` is the error's number.
  GRIFFIER_REFUSED
};

struct griffier_outcome {
  enum griffier_end end;
  int status;
  // Standard output; NULL where there is none.
  unsigned char *output;
  size_t count;
  // The beginning of standard error; NULL where there is none.
  unsigned char *error;
  size_t error_count;
};

// Runs arguments[0], found on the path, with the bytes on its standard input. No shell is involved.
// `arguments` ends with NULL. It may be called from several threads at a time.
struct griffier_outcome griffier_program_run(
    const char *const arguments[], const unsigned char *input, size_t count,
    struct griffier_limits limits);

// Frees what an outcome holds.
void griffier_program_free(struct griffier_outcome outcome);

#endif
