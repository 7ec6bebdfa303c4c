using System;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;

namespace Nps.Core.Companions;

/// <summary>
/// First-contact resolution by its window and all its counts, and response times by all that is kept of them: what is read back merges on as what was
/// written would have.
/// </summary>
internal static class ContactJson
{
    // Longer than the sum of the squares of as many of the longest times as there can be.
    private const int MostDigits = 64;

    internal static ObjectJson<FirstContact> FirstContact { get; } = new(ReadContacts)
    {
        { "window", contacts => contacts.Window, TimeJson.WriteOptional },
        { "gross", contacts => contacts.Gross, EstimateJson.Share.Write },
        { "net", contacts => contacts.Net, EstimateJson.Share.Write },
        { "unknownResolvability", contacts => contacts.UnknownResolvability },
        { "tooYoung", contacts => contacts.TooYoung },
        { "unknown", contacts => contacts.Unknown },
        { "repeats", contacts => contacts.Repeats },
        { "afterAsOf", contacts => contacts.AfterAsOf },
        { "undated", contacts => contacts.Undated },
        { "unidentified", contacts => contacts.Unidentified },
    };

    internal static ObjectJson<WaitCount> Wait { get; } = new(
        members => new WaitCount(TimeJson.Read(members["wait"]), members["answered"].Count(), members["unanswered"].Count()))
    {
        { "wait", wait => wait.Wait, TimeJson.Write },
        { "answered", wait => wait.Answered },
        { "unanswered", wait => wait.Unanswered },
    };

    internal static ObjectJson<WaitInterval> WaitInterval { get; } = new(members => new WaitInterval(
        TimeJson.ReadOptional(members["lower"]), TimeJson.ReadOptional(members["upper"]), EstimateJson.ReadLevel(members)))
    {
        { "lower", interval => interval.Lower, TimeJson.WriteOptional },
        { "upper", interval => interval.Upper, TimeJson.WriteOptional },
        { "level", interval => interval.Level.Fraction },
    };

    /// <summary>Exact times by themselves, and bins with the sums that the times in them had.</summary>
    internal static ObjectJson<ResponseTimes> ResponseTimes { get; } = new(ReadTimes)
    {
        { "waits", times => times.Waits, ListJson.Of<WaitCount>(Wait.Write) },
        { "undated", times => times.Undated },
        { "afterAsOf", times => times.AfterAsOf },
        { "sumOfTicks", times => times.SumOfTicks, WriteSum, times => !times.IsExact },
        { "sumOfSquaredTicks", times => times.SumOfSquaredTicks, WriteSum, times => !times.IsExact },
    };

    private static FirstContact ReadContacts(JsonMembers members)
    {
        JsonInput window = members["window"];
        TimeSpan? known = TimeJson.ReadOptional(window);
        FirstContact contacts = Companions.FirstContact.FromCounts(
            known.GetValueOrDefault(),
            EstimateJson.Share.Read(members["gross"]),
            EstimateJson.Share.Read(members["net"]),
            members["unknownResolvability"].Count(),
            members["tooYoung"].Count(),
            members["unknown"].Count(),
            members["repeats"].Count(),
            members["afterAsOf"].Count(),
            members["undated"].Count(),
            members["unidentified"].Count());
        return known is not null ? contacts
            : contacts.Contacts == 0 ? default
            : throw window.Expected("a window, which is null only where nothing was counted");
    }

    private static ResponseTimes ReadTimes(JsonMembers members)
    {
        JsonInput waits = members["waits"];
        List<WaitCount> rows = waits.Items().ConvertAll(Wait.Read);
        long undated = members["undated"].Count();
        long afterAsOf = members["afterAsOf"].Count();
        if (!members.TryGet("sumOfTicks", out _) && !members.TryGet("sumOfSquaredTicks", out _))
        {
            return waits.As(_ => Companions.ResponseTimes.FromCounts(rows, undated, afterAsOf));
        }

        BigInteger sum = ReadSum(members["sumOfTicks"]);
        BigInteger sumOfSquares = ReadSum(members["sumOfSquaredTicks"]);
        return waits.As(_ => Companions.ResponseTimes.FromBins(rows, sum, sumOfSquares, undated, afterAsOf));
    }

    // A text, since most readers of JSON round numbers of so many digits.
    private static BigInteger ReadSum(JsonInput input)
    {
        string text = input.Text();
        return text.Length <= MostDigits && BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out BigInteger sum)
            ? sum
            : throw input.Expected("the digits of a whole number, as a text");
    }

    private static void WriteSum(JsonOutput output, BigInteger sum) => output.Writer.WriteStringValue(sum.ToString(CultureInfo.InvariantCulture));
}
