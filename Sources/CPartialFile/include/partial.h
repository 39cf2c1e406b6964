// Takes away a file that is being written when a signal ends the program.
//
// Only C can say what a handler does: it may touch one buffer and call unlink, nothing else.
#ifndef CPARTIALFILE_H
#define CPARTIALFILE_H

// From now on SIGINT, SIGTERM and SIGHUP take the file away before they end the program; one that
// is ignored stays ignored, as nohup has it.
void griffier_partial_watch(void);

// The file at `path`, which must be shorter than PATH_MAX, is being written.
void griffier_partial_begin(const char *path);

// It is whole, or gone.
void griffier_partial_end(void);

/// What is said on standard error where a signal ends the program: how far it is. Empty for nothing.
void griffier_partial_say(const char *words);

#endif
