#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the page suites of others over the built naba-cli and fails below what Naba promises.

suites_test.py DATA NABA_CLI
Ends with 77, which CTest takes for "skipped", where the data is not there."""
import json
import os
import subprocess
import sys
import tempfile

SKIPPED = 77


def problems(report):
    found = []

    def wants(suite, what, got, least):
        print('%s %s: %.3f, promised %.3f' % (suite, what, got, least))
        if got < least:
            found.append('%s %s: %.3f instead of %.3f' % (suite, what, got, least))

    for suite, least in (('pages', 0.97), ('aeb', 0.95), ('gold', 0.95)):
        if suite not in report:
            found.append('%s was not run' % suite)
            continue
        wants(suite, 'F1', report[suite]['f1'], least)
        wants(suite, 'without errors', 1 - report[suite]['errors'] / report[suite]['pages'], 1)
    pages = report.get('pages')
    if pages:
        for what, least in (('title', 0.95), ('byline', 0.90), ('dir', 1.0)):
            wants('pages', what, pages[what] / pages['pages'], least)
        right, stated = pages['lang']
        wants('pages', 'lang', right / stated, 1.0)
    return found


def main():
    data, cli = sys.argv[1:3]
    suites = os.path.join(data, 'suites')
    program = os.path.join(suites, 'readsuite.py')
    if not os.path.exists(program):
        print('SKIPPED: no suites at', suites)
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        answer = os.path.join(folder, 'report.json')
        subprocess.run([sys.executable, program, '--json', answer,
                        '--pages', os.path.join(suites, 'readability', 'test-pages'),
                        '--aeb', os.path.join(suites, 'aeb'),
                        '--gold', os.path.join(suites, 'rtl'),
                        '--cmd', cli + ' extract --base-url {base} {file}'], check=True)
        with open(answer, encoding='utf-8') as file:
            found = problems(json.load(file))
    for problem in found:
        print('FAIL:', problem)
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
