#include "partial.h"

#include <limits.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static char partial[PATH_MAX];
static volatile sig_atomic_t is_writing = 0;
/* Two, so that one is whole while the other is written. */
static char last_words[2][160];
static volatile sig_atomic_t spoken = 0;

static void take_away(int signal_number) {
  if (is_writing) unlink(partial);
  const char *words = last_words[spoken];
  size_t length = strnlen(words, sizeof last_words[0]);
  if (length > 0 && signal_number != SIGHUP && write(STDERR_FILENO, words, length) < 0) {
    /* There is nobody left to tell. */
  }
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

void griffier_partial_watch(void) {
  const int signals[] = {SIGINT, SIGTERM, SIGHUP};
  for (unsigned i = 0; i < sizeof signals / sizeof signals[0]; i++) {
    struct sigaction now;
    if (sigaction(signals[i], NULL, &now) != 0 || now.sa_handler == SIG_IGN) continue;
    memset(&now, 0, sizeof now);
    now.sa_handler = take_away;
    sigemptyset(&now.sa_mask);
    sigaction(signals[i], &now, NULL);
  }
}

void griffier_partial_begin(const char *path) {
  size_t length = strlen(path);
  if (length >= sizeof partial) return;
  memcpy(partial, path, length + 1);
  is_writing = 1;
}

void griffier_partial_end(void) {
  is_writing = 0;
}

void griffier_partial_say(const char *words) {
  int next = !spoken;
  strncpy(last_words[next], words, sizeof last_words[next] - 1);
  spoken = next;
}
