/* A disk that is full from the n-th write on: preloaded by scripts/faults.
 *
 * Counted are the writes to files that were opened for writing, and to standard output where
 * FULL_STDOUT is set; FULL_AFTER says how many succeed. How many there were stands in the file that
 * FULL_COUNT names. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long writes;

static long number(const char *name, long otherwise) {
  const char *text = getenv(name);
  return text ? atol(text) : otherwise;
}

/* Whether a write to a descriptor fails. */
static int fails(int descriptor) {
  if (descriptor == 2) return 0;
  if (descriptor == 1 && !getenv("FULL_STDOUT")) return 0;
  if (descriptor > 2) {
    int flags = fcntl(descriptor, F_GETFL);
    if (flags < 0 || (flags & O_ACCMODE) == O_RDONLY) return 0;
    /* Pipes and event descriptors are no disk. */
    if (lseek(descriptor, 0, SEEK_CUR) < 0) return 0;
  }
  if (atomic_fetch_add(&writes, 1) < number("FULL_AFTER", 1L << 40)) return 0;
  errno = ENOSPC;
  return 1;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  static ssize_t (*next)(int, const void *, size_t);
  if (!next) next = dlsym(RTLD_NEXT, "write");
  return fails(descriptor) ? -1 : next(descriptor, bytes, count);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  static ssize_t (*next)(int, const void *, size_t, off64_t);
  if (!next) next = dlsym(RTLD_NEXT, "pwrite64");
  return fails(descriptor) ? -1 : next(descriptor, bytes, count, offset);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  return pwrite64(descriptor, bytes, count, offset);
}

ssize_t writev(int descriptor, const struct iovec *parts, int count) {
  static ssize_t (*next)(int, const struct iovec *, int);
  if (!next) next = dlsym(RTLD_NEXT, "writev");
  return fails(descriptor) ? -1 : next(descriptor, parts, count);
}

__attribute__((destructor)) static void report(void) {
  const char *path = getenv("FULL_COUNT");
  FILE *file = path ? fopen(path, "we") : NULL;
  if (!file) return;
  setenv("FULL_AFTER", "1099511627776", 1);
  fprintf(file, "%ld\n", atomic_load(&writes));
  fclose(file);
}
