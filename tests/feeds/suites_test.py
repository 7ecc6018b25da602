#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the outside test suites over the built naba-cli and fails below what Naba promises.

suites_test.py DATA NABA_CLI SUITE   (SUITE: feeds, safety, gofeed, encodings)
Ends with 77, which CTest takes for "skipped", where the data is not there."""
import os
import re
import subprocess
import sys

SKIPPED = 77
# Guesses which may go wrong; they count neither way.
LEFT_OUT = {'wellformed/cdf', 'illformed/chardet'}


def command(data, cli, suite):
    suites = os.path.join(data, 'suites')
    parse = cli + ' parse --base-url {base} --content-type {ctype} {file}'
    at = lambda *path: os.path.join(suites, *path)
    feedparser = [at('feedsuite.py'), '--tests', at('feedparser', 'tests')]
    return {
        'feeds': feedparser + ['--kinds', at('feedparser', 'feedsuite_kinds.json'), '--show', '40'],
        'safety': feedparser + ['--safety', '--show', '40'],
        'gofeed': [at('gofeedcheck.py'), '--dir', at('gofeed', 'translator')],
        'encodings': [at('encsuite.py'), '--index', at('rtl', 'encoding')],
    }[suite] + ['--cmd', parse]


def groups(output):
    """Passed and failed of each group in feedsuite's table."""
    table = output[output.rfind('group '):]
    return {name: (int(passed), int(failed))
            for name, passed, failed in re.findall(r'^(\S+)\s+(\d+)\s+(\d+)$', table, re.M)}


def problems(suite, output):
    total = re.findall(r'(\d+) passed, (\d+) failed', output)
    if not total:
        return ['the suite did not run to its end']
    passed, failed = map(int, total[-1])
    if suite == 'feeds':
        counted = {name: both for name, both in groups(output).items() if name not in LEFT_OUT}
        if not counted:
            return ['no groups in the output']
        found = ['%s: %d of %d failed' % (name, no, yes + no)
                 for name, (yes, no) in counted.items() if no > 0.05 * (yes + no)]
        passed = sum(yes for yes, _ in counted.values())
        failed = sum(no for _, no in counted.values())
        share = 0.99
    else:
        found = []
        share = {'safety': 1.0, 'gofeed': 0.96, 'encodings': 1.0}[suite]
    if passed < share * (passed + failed) or passed == 0:
        found.append('%d of %d passed; promised are %g %%' % (passed, passed + failed, share * 100))
    return found


def main():
    data, cli, suite = sys.argv[1:4]
    line = command(data, cli, suite)
    if not os.path.exists(line[0]):
        print('SKIPPED: no suites at', os.path.join(data, 'suites'))
        return SKIPPED
    run = subprocess.run([sys.executable] + line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = run.stdout.decode('utf-8', 'replace')
    found = problems(suite, output)
    print(output[-6000:])
    for problem in found:
        print('FAIL:', problem)
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
