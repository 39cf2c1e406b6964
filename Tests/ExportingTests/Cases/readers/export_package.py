"""Validates a data package with frictionless."""
import sys

import frictionless

frictionless.system.trusted = True
report = frictionless.validate(sys.argv[1] + "/datapackage.json")
print("valid", report.valid)
for task in report.tasks:
    for error in task.errors[:3]:
        print(task.name, error.message[:300])
