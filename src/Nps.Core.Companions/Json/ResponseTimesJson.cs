using System.Collections.Generic;
using System.Globalization;
using System.Numerics;

namespace Nps.Core.Companions;

/// <summary>Response times by all that is kept of them: what is read back merges on as what was written would have.</summary>
internal static class ResponseTimesJson
{
    // Longer than the sum of the squares of as many of the longest times as there can be.
    private const int MostDigits = 64;

    internal static WaitCount ReadWait(JsonInput input)
    {
        JsonMembers members = input.Members("wait", "answered", "unanswered");
        return new WaitCount(TimeJson.Read(members["wait"]), members["answered"].Count(), members["unanswered"].Count());
    }

    internal static void WriteWait(JsonOutput output, WaitCount wait)
    {
        output.Writer.WriteStartObject();
        output.Member("wait", TimeJson.Write, wait.Wait);
        output.Member("answered", wait.Answered);
        output.Member("unanswered", wait.Unanswered);
        output.Writer.WriteEndObject();
    }

    /// <summary>Exact times by themselves, and bins with the sums that the times in them had.</summary>
    internal static ResponseTimes Read(JsonInput input)
    {
        JsonMembers members = input.Members("waits", "undated", "afterAsOf", "sumOfTicks", "sumOfSquaredTicks");
        JsonInput waits = members["waits"];
        List<WaitCount> rows = waits.Items().ConvertAll(item => item.As(ReadWait));
        long undated = members["undated"].Count();
        long afterAsOf = members["afterAsOf"].Count();
        if (!members.TryGet("sumOfTicks", out _) && !members.TryGet("sumOfSquaredTicks", out _))
        {
            return waits.As(_ => ResponseTimes.FromCounts(rows, undated, afterAsOf));
        }

        BigInteger sum = ReadSum(members["sumOfTicks"]);
        BigInteger sumOfSquares = ReadSum(members["sumOfSquaredTicks"]);
        return waits.As(_ => ResponseTimes.FromBins(rows, sum, sumOfSquares, undated, afterAsOf));
    }

    internal static void Write(JsonOutput output, ResponseTimes times)
    {
        output.Writer.WriteStartObject();
        output.Name("waits");
        output.Writer.WriteStartArray();
        foreach (WaitCount wait in times.Waits)
        {
            WriteWait(output, wait);
        }

        output.Writer.WriteEndArray();
        output.Member("undated", times.Undated);
        output.Member("afterAsOf", times.AfterAsOf);
        if (!times.IsExact)
        {
            output.Member("sumOfTicks", times.SumOfTicks.ToString(CultureInfo.InvariantCulture));
            output.Member("sumOfSquaredTicks", times.SumOfSquaredTicks.ToString(CultureInfo.InvariantCulture));
        }

        output.Writer.WriteEndObject();
    }

    internal static MedianComparison ReadComparison(JsonInput input)
    {
        JsonMembers members = input.Members("baseline", "current", "higherIsBetter");
        return new MedianComparison(members["baseline"].As(Read), members["current"].As(Read));
    }

    // A text, since most readers of JSON round numbers of so many digits.
    private static BigInteger ReadSum(JsonInput input)
    {
        string text = input.Text();
        return text.Length <= MostDigits && BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out BigInteger sum)
            ? sum
            : throw input.Expected("the digits of a whole number, as a text");
    }
}
