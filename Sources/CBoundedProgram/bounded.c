#include "CBoundedProgram.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0
#endif

// What the child returns where there is no program to become.
enum { NO_PROGRAM = 127 };

// A child must not inherit the ends that another thread has just made for a child of its own.
static pthread_mutex_t starting = PTHREAD_MUTEX_INITIALIZER;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void limit(int resource, rlim_t value) {
  struct rlimit limits = {value, value};
  setrlimit(resource, &limits);
}

static void become(const char *const arguments[], const int ends[3], struct griffier_limits most) {
  for (int end = 0; end < 3; end++)
    if (dup2(ends[end], end) < 0) _exit(NO_PROGRAM);
  limit(RLIMIT_CPU, most.processor_seconds);
  limit(RLIMIT_AS, most.memory);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_CORE, 0);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  signal(SIGPIPE, SIG_DFL);
  signal(SIGINT, SIG_DFL);
  signal(SIGTERM, SIG_DFL);
  signal(SIGHUP, SIG_DFL);
  execvp(arguments[0], (char *const *)arguments);
  _exit(NO_PROGRAM);
}

// A pair of ends, ours first; neither is inherited unless a child asks for it.
static int connected(int ends[2]) {
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return -1;
  for (int end = 0; end < 2; end++) fcntl(ends[end], F_SETFD, FD_CLOEXEC);
  fcntl(ends[0], F_SETFL, O_NONBLOCK);
#ifdef SO_NOSIGPIPE
  int yes = 1;
  setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
#endif
  return 0;
}

static void shut(int *end) {
  if (*end >= 0) close(*end);
  *end = -1;
}

static pid_t start(const char *const arguments[], int ours[3], struct griffier_limits limits) {
  int theirs[3] = {-1, -1, -1};
  pid_t child = -1;
  pthread_mutex_lock(&starting);
  int made = 0;
  while (made < 3) {
    int pair[2];
    if (connected(pair) != 0) break;
    ours[made] = pair[0];
    theirs[made] = pair[1];
    made++;
  }
  if (made == 3) {
    child = fork();
    if (child == 0) become(arguments, theirs, limits);
  }
  int error = errno;
  for (int end = 0; end < 3; end++) shut(&theirs[end]);
  pthread_mutex_unlock(&starting);
  errno = error;
  return child;
}

// Reads what there is; 0 at the end, -1 where nothing waits, -2 where there is no room.
static int take(int end, unsigned char **bytes, size_t *count, size_t *room, size_t most) {
  if (*count == *room) {
    if (*room > most) return -2;
    size_t wider = *room == 0 ? 1 << 16 : *room * 2;
    if (wider > most + 1) wider = most + 1;
    unsigned char *moved = realloc(*bytes, wider);
    if (moved == NULL) return -2;
    *bytes = moved;
    *room = wider;
  }
  ssize_t got = read(end, *bytes + *count, *room - *count);
  if (got < 0) return errno == EAGAIN || errno == EINTR ? -1 : 0;
  *count += (size_t)got;
  return got > 0 ? 1 : 0;
}

struct griffier_outcome griffier_program_run(
    const char *const arguments[], const unsigned char *input, size_t count,
    struct griffier_limits limits) {
  struct griffier_outcome outcome = {GRIFFIER_EXITED, 0, NULL, 0, NULL, 0};
  int ends[3] = {-1, -1, -1};
  pid_t child = start(arguments, ends, limits);
  if (child < 0) {
    outcome.end = GRIFFIER_REFUSED;
    outcome.status = errno;
    for (int end = 0; end < 3; end++) shut(&ends[end]);
    return outcome;
  }
  size_t room = 0, error_room = 0, sent = 0;
  double deadline = now() + limits.seconds;
  int stopped = 0;
  while (ends[1] >= 0 || ends[2] >= 0) {
    double left = deadline - now();
    if (left <= 0) {
      outcome.end = GRIFFIER_TOO_LONG;
      stopped = 1;
      break;
    }
    struct pollfd waiting[3] = {
        {ends[0], POLLOUT, 0}, {ends[1], POLLIN, 0}, {ends[2], POLLIN, 0}};
    if (poll(waiting, 3, (int)(left * 1000) + 1) < 0 && errno != EINTR) break;
    if (waiting[0].revents != 0) {
      ssize_t got = sent < count ? send(ends[0], input + sent, count - sent, MSG_NOSIGNAL) : 0;
      if (got > 0) sent += (size_t)got;
      if (sent == count || (got < 0 && errno != EAGAIN && errno != EINTR)) shut(&ends[0]);
    }
    if (waiting[1].revents != 0) {
      int got = take(ends[1], &outcome.output, &outcome.count, &room, limits.output);
      if (got == -2) {
        outcome.end = GRIFFIER_TOO_MUCH;
        stopped = 1;
        break;
      }
      if (got == 0) shut(&ends[1]);
    }
    if (waiting[2].revents != 0) {
      // What is said beyond the first bytes is read and dropped, so that the program can go on.
      if (outcome.error_count > 4096) outcome.error_count = 4096;
      int got = take(ends[2], &outcome.error, &outcome.error_count, &error_room, 1 << 16);
      if (got == 0 || got == -2) shut(&ends[2]);
    }
  }
  if (stopped) kill(child, SIGKILL);
  for (int end = 0; end < 3; end++) shut(&ends[end]);
  int status = 0;
  for (;;) {
    pid_t ended = waitpid(child, &status, stopped ? 0 : WNOHANG);
    if (ended == child || (ended < 0 && errno != EINTR)) break;
    // It closed its output and goes on.
    if (ended == 0 && now() > deadline) {
      outcome.end = GRIFFIER_TOO_LONG;
      stopped = 1;
      kill(child, SIGKILL);
    } else if (ended == 0) {
      poll(NULL, 0, 1);
    }
  }
  if (stopped) return outcome;
  if (WIFSIGNALED(status)) {
    outcome.status = WTERMSIG(status);
    outcome.end = outcome.status == SIGXCPU ? GRIFFIER_TOO_LONG : GRIFFIER_KILLED;
  } else {
    outcome.status = WEXITSTATUS(status);
    if (outcome.status == NO_PROGRAM) outcome.end = GRIFFIER_MISSING;
  }
  return outcome;
}

void griffier_program_free(struct griffier_outcome outcome) {
  free(outcome.output);
  free(outcome.error);
}
