#!/usr/bin/env bash
# The same ten million rows through this library, LINQ, numpy, pandas and DuckDB on this machine. See README.md.
set -euo pipefail
cd "$(dirname "$0")"

dotnet run -c Release --project ../Nps.Core.Benchmarks -- peers responses.csv
"${PYTHON:-python3}" counting.py responses.csv
node counting.mjs responses.csv
