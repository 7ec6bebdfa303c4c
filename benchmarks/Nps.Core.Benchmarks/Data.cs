namespace Nps.Core.Benchmarks;

/// <summary>Random data from fixed seeds: every run of every benchmark counts the same.</summary>
internal static class Data
{
    internal static byte[] Ratings(int count)
    {
        var random = new Random(1);
        byte[] ratings = new byte[count];
        for (int i = 0; i < ratings.Length; i++)
        {
            ratings[i] = (byte)random.Next(11);
        }

        return ratings;
    }

    /// <summary>An index into the segments for each row, evenly spread or with nine rows in ten in one segment.</summary>
    internal static int[] SegmentIndexes(int count, int segments, bool skewed)
    {
        var random = new Random(2);
        int[] indexes = new int[count];
        for (int i = 0; i < indexes.Length; i++)
        {
            indexes[i] = skewed && random.Next(10) < 9 ? segments / 2 : random.Next(segments);
        }

        return indexes;
    }

    /// <summary>A validity bitmap with a few bits to spare, so that it may be read from an offset.</summary>
    internal static byte[] Validity(int count, int percentNull)
    {
        var random = new Random(4);
        byte[] bits = new byte[(count / 8) + 4];
        for (int bit = 0; bit < 8 * bits.Length; bit++)
        {
            bits[bit / 8] |= (byte)(random.Next(100) < percentNull ? 0 : 1 << (bit % 8));
        }

        return bits;
    }

    /// <summary>Objects of one year of 52 weeks, by many segments.</summary>
    internal static Response[] Weeks(int count, int segments)
    {
        var start = new DateTime(2023, 1, 2);
        return [.. Responses(count, segments).Select((r, i) => r with { SubmittedAt = start.AddDays(i * 7919L % 364) })];
    }

    /// <summary>Answers of respondents who answer several times, on any of so many days.</summary>
    internal static (int Respondent, DateTime Day, int Rating)[] Answers(int count, int respondents, int days)
    {
        var random = new Random(5);
        var start = new DateTime(2020, 1, 1);
        return [.. Enumerable.Range(0, count).Select(_ => (random.Next(respondents), start.AddDays(random.Next(days)), random.Next(11)))];
    }

    /// <summary>Objects as an application has them: a region by name, a date within three years, and one in twenty without an answer.</summary>
    internal static Response[] Responses(int count, int segments)
    {
        var random = new Random(3);
        string[] regions = [.. Enumerable.Range(0, segments).Select(i => "Region " + i)];
        var start = new DateTime(2023, 1, 1);
        return
        [
            .. Enumerable.Range(0, count).Select(_ => new Response(
                regions[random.Next(segments)],
                start.AddMinutes(random.Next(3 * 365 * 24 * 60)),
                random.Next(20) == 0 ? null : random.Next(11))),
        ];
    }
}

internal sealed record Response(string Region, DateTime SubmittedAt, int? Score);
