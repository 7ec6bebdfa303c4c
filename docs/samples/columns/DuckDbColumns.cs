using System.Globalization;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Nps.Core;

namespace Columns;

/// <summary>From DuckDB to a breakdown: by its GROUP BY, or by its columns, which are counted where they lie.</summary>
public static class DuckDbColumns
{
    /// <summary>The way to take for a table in a database: a row for each segment and rating is all that leaves it.</summary>
    public static TallyBreakdown<string?> CountGroups(DuckDBConnection connection)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = "SELECT region, rating, count(*) FROM answers GROUP BY region, rating";
        using DuckDBDataReader reader = command.ExecuteReader();
        List<RatingCount<string?>> rows = [];
        while (reader.Read())
        {
            rows.Add(new RatingCount<string?>
            {
                Segment = reader.IsDBNull(0) ? null : reader.GetString(0),
                Rating = reader.IsDBNull(1) ? null : Convert.ToInt32(reader.GetValue(1), CultureInfo.InvariantCulture),
                Count = reader.GetInt64(2),
            });
        }

        return rows.ToTallyBreakdown();
    }

    /// <summary>For rows that a query makes and that must be looked at anyway: counts the vectors that the engine streams.</summary>
    public static unsafe TallyBreakdown<string?> CountVectors(DuckDBConnection connection)
    {
        // An enumeration is DuckDB's dictionary: its texts are stored once, and rows have an index.
        Execute(connection, "CREATE OR REPLACE TEMP TYPE segments AS ENUM (SELECT DISTINCT region FROM answers WHERE region IS NOT NULL)");
        string[] names = [.. Texts(connection, "SELECT unnest(enum_range(NULL::segments))")];
        DuckDBNativeConnection native = connection.NativeConnection;
        if (NativeMethods.PreparedStatements.DuckDBPrepare(
            native, "SELECT enum_code(region::segments)::INTEGER, rating FROM answers", out DuckDBPreparedStatement statement) != DuckDBState.Success)
        {
            throw new InvalidOperationException(NativeMethods.PreparedStatements.DuckDBPrepareError(statement));
        }

        using (statement)
        {
            DuckDBState state = NativeMethods.PreparedStatements.DuckDBExecutePreparedStreaming(statement, out DuckDBResult result);
            try
            {
                TallyBreakdown<string?> sum = ArrowColumns.Nothing;
                while (state == DuckDBState.Success)
                {
                    using DuckDBDataChunk chunk = NativeMethods.StreamingResult.DuckDBStreamFetchChunk(result);
                    if (chunk.IsInvalid)
                    {
                        break;
                    }

                    sum = sum.Plus(Count(chunk, NativeMethods.Query.DuckDBColumnType(ref result, 1), names));
                }

                // An error ends the stream as well as its last vector does.
                string error = NativeMethods.Query.DuckDBResultError(ref result);
                return string.IsNullOrEmpty(error) ? sum : throw new InvalidOperationException(error);
            }
            finally
            {
                NativeMethods.Query.DuckDBDestroyResult(ref result);
            }
        }
    }

    private static unsafe TallyBreakdown<string?> Count(DuckDBDataChunk chunk, DuckDBType ratingType, string?[] names)
    {
        int rows = checked((int)NativeMethods.DataChunks.DuckDBDataChunkGetSize(chunk));
        IntPtr segments = NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, 0);
        IntPtr ratings = NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, 1);
        var indexes = new ReadOnlySpan<int>(NativeMethods.Vectors.DuckDBVectorGetData(segments), rows);
        void* values = NativeMethods.Vectors.DuckDBVectorGetData(ratings);
        return ratingType switch
        {
            DuckDBType.UnsignedTinyInt or DuckDBType.TinyInt => TallyBreakdown.FromColumns(
                indexes, new ReadOnlySpan<byte>(values, rows), names, Validity(segments, rows), 0, Validity(ratings, rows), 0),
            DuckDBType.Integer => TallyBreakdown.FromColumns(
                indexes, new ReadOnlySpan<int>(values, rows), names, Validity(segments, rows), 0, Validity(ratings, rows), 0),
            _ => throw new InvalidOperationException($"The ratings are {ratingType}. Cast them to UTINYINT, TINYINT or INTEGER."),
        };
    }

    // 64 rows a word, the lowest bit first: on a little-endian machine the same bytes as Arrow's. Without nulls there is no bitmap.
    private static unsafe ReadOnlySpan<byte> Validity(IntPtr vector, int rows)
    {
        ulong* bits = NativeMethods.Vectors.DuckDBVectorGetValidity(vector);
        return bits is null ? [] : new ReadOnlySpan<byte>(bits, (rows + 7) / 8);
    }

    private static IEnumerable<string> Texts(DuckDBConnection connection, string query)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = query;
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader.GetString(0);
        }
    }

    private static void Execute(DuckDBConnection connection, string statement)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
