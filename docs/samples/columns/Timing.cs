using System.Diagnostics;
using System.Globalization;
using Apache.Arrow;
using DuckDB.NET.Data;
using Nps.Core;

namespace Columns;

/// <summary>How long each way takes. They take turns, so that a busy moment of the machine hits all of them; medians are compared.</summary>
internal static class Timing
{
    private const int Rounds = 7;

    internal static void Run(RecordBatch[] batches, string arrow, string parquet, DuckDBConnection connection)
    {
        (string Name, Func<long> Count)[] ways =
        [
            ("FromColumns, Arrow batches in memory", () => CountBatches(batches).Overall.Total),
            ("… read from an Arrow file", () => ArrowColumns.CountFile(arrow, AnswerFiles.Region, AnswerFiles.Rating).Overall.Total),
            ("… read from a Parquet file", () => ParquetColumns.CountFile(parquet, AnswerFiles.Region, AnswerFiles.Rating).Overall.Total),
            ("… vectors of DuckDB, one thread", () => OnThreads(1, () => From("encoded", DuckDbColumns.CountVectors))),
            ("DuckDB GROUP BY, its own table, one thread", () => OnThreads(1, () => DuckDbColumns.CountGroups(connection))),
            ("… all threads", () => OnThreads(Environment.ProcessorCount, () => DuckDbColumns.CountGroups(connection))),
            ("… of an enumeration, one thread", () => OnThreads(1, () => From("encoded", DuckDbColumns.CountGroups))),
            ("… over the Parquet file, one thread", () => OnThreads(1, () => From($"read_parquet('{parquet.Replace("'", "''", StringComparison.Ordinal)}')", DuckDbColumns.CountGroups))),
        ];
        Execute("CREATE TYPE regions AS ENUM (SELECT DISTINCT region FROM answers WHERE region IS NOT NULL)");
        Execute("CREATE TABLE encoded AS SELECT region::regions AS region, rating FROM answers");
        double[][] times = [.. ways.Select(_ => new double[Rounds])];
        long rows = batches.Sum(batch => (long)batch.Length);
        for (int round = -1; round < Rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                long start = Stopwatch.GetTimestamp();
                if (ways[way].Count() != rows)
                {
                    throw new InvalidOperationException($"{ways[way].Name} did not count {rows} rows.");
                }

                if (round >= 0)
                {
                    times[way][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows, medians of {Rounds} rounds in turns"));
        Console.WriteLine("| | ms | times |");
        Console.WriteLine("|---|---:|---:|");
        double first = Median(times[0]);
        for (int way = 0; way < ways.Length; way++)
        {
            double median = Median(times[way]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {ways[way].Name} | {median:0.0} | {median / first:0.0} |"));
        }

        long OnThreads(int threads, Func<TallyBreakdown<string?>> count)
        {
            Execute(string.Create(CultureInfo.InvariantCulture, $"SET threads = {threads}"));
            return count().Overall.Total;
        }

        // The same query over another table: a view hides the one of its name.
        TallyBreakdown<string?> From(string source, Func<DuckDBConnection, TallyBreakdown<string?>> count)
        {
            Execute($"CREATE OR REPLACE TEMP VIEW answers AS SELECT * FROM {source}");
            try
            {
                return count(connection);
            }
            finally
            {
                Execute("DROP VIEW temp.answers");
            }
        }

        void Execute(string statement)
        {
            using DuckDBCommand command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }

    internal static TallyBreakdown<string?> CountBatches(IEnumerable<RecordBatch> batches) => batches.Aggregate(
        ArrowColumns.Nothing, (sum, batch) => sum.Plus(ArrowColumns.Count(batch, AnswerFiles.Region, AnswerFiles.Rating)));

    private static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);
}
