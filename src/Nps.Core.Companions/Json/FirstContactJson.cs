using System;

namespace Nps.Core.Companions;

/// <summary>First-contact resolution by its window and all its counts.</summary>
internal static class FirstContactJson
{
    internal static FirstContact Read(JsonInput input)
    {
        JsonMembers members = input.Members(
            "window", "gross", "net", "unknownResolvability", "tooYoung", "unknown", "repeats", "afterAsOf", "undated", "unidentified");
        JsonInput window = members["window"];
        TimeSpan? known = TimeJson.ReadOptional(window);
        FirstContact contacts = FirstContact.FromCounts(
            known.GetValueOrDefault(),
            members["gross"].As(EstimateJson.ReadShare),
            members["net"].As(EstimateJson.ReadShare),
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

    internal static void Write(JsonOutput output, FirstContact contacts)
    {
        output.Writer.WriteStartObject();
        output.Member("window", TimeJson.WriteOptional, contacts.Window);
        output.Member("gross", EstimateJson.WriteShare, contacts.Gross);
        output.Member("net", EstimateJson.WriteShare, contacts.Net);
        output.Member("unknownResolvability", contacts.UnknownResolvability);
        output.Member("tooYoung", contacts.TooYoung);
        output.Member("unknown", contacts.Unknown);
        output.Member("repeats", contacts.Repeats);
        output.Member("afterAsOf", contacts.AfterAsOf);
        output.Member("undated", contacts.Undated);
        output.Member("unidentified", contacts.Unidentified);
        output.Writer.WriteEndObject();
    }
}
