"""Times a run and what it holds in memory."""
import subprocess
import sys

# A small process of its own starts the program, since Linux counts what the starting process held
# as held by the one it becomes.
LAUNCH = """
import os, sys, time
actions = [(os.POSIX_SPAWN_OPEN, out, "/dev/null", os.O_WRONLY, 0) for out in (1, 2)]
begin = time.monotonic()
process = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=actions)
_, status, usage = os.wait4(process, 0)
print(usage.ru_utime + usage.ru_stime, time.monotonic() - begin, usage.ru_maxrss,
      os.waitstatus_to_exitcode(status))
"""


class Run:
    """Processor seconds, wall seconds and the most megabytes that one run held."""

    def __init__(self, command):
        said = subprocess.run(
            [sys.executable, "-S", "-E", "-c", LAUNCH, *map(str, command)],
            stdout=subprocess.PIPE, text=True, check=True).stdout
        cpu, wall, kilobytes, status = said.split()
        # xmllint gives others for what it does not like in a page; a signal is negative.
        if int(status) < 0:
            raise RuntimeError(f"signal {-int(status)} stopped {' '.join(map(str, command[:3]))}")
        self.cpu, self.wall, self.megabytes = float(cpu), float(wall), int(kilobytes) / 1024


def best(command, runs=3):
    """The best times of some runs and the most memory of all."""
    result, *others = [Run(command) for _ in range(runs)]
    for other in others:
        result.cpu, result.wall = min(result.cpu, other.cpu), min(result.wall, other.wall)
        result.megabytes = max(result.megabytes, other.megabytes)
    return result
