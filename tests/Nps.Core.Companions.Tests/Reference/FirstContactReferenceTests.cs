using System.Text.Json;
using static Nps.Core.Companions.Tests.ReferenceCase;

namespace Nps.Core.Companions.Tests;

public class FirstContactReferenceTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(2));

    public static TheoryData<string> AllCases() => Ids("first-contact");

    [Theory]
    [MemberData(nameof(AllCases))]
    public void ToFirstContact_IsTheReference_InAnyOrder(string id)
    {
        JsonElement item = Find("first-contact", id);
        JsonElement[] contacts = [.. item.GetProperty("contact_list").EnumerateArray()];
        FirstContact counts = Count(item, contacts);

        Assert.Equal(item.Int64("contacts"), counts.Contacts);
        Assert.Equal(item.Int64("first_contacts"), counts.Contacts - counts.Repeats - counts.AfterAsOf);
        Assert.Equal(item.Int64("too_young"), counts.TooYoung);
        Assert.Equal(item.Int64("mature"), counts.Gross.Total + counts.Unknown);
        Assert.Equal(item.Int64("resolved"), counts.Gross.Successes);
        Assert.Equal(item.Int64("resolvable"), counts.Net.Total);
        Assert.Equal(item.Int64("resolved_resolvable"), counts.Net.Successes);
        Check(item.GetProperty("gross"), counts.Gross);
        Check(item.GetProperty("net"), counts.Net);
        Assert.Equal(counts, Count(item, contacts.Reverse()));
    }

    private static FirstContact Count(JsonElement item, IEnumerable<JsonElement> contacts) => contacts.ToFirstContact(
        contact => contact.GetProperty("customer").GetString(),
        contact => contact.GetProperty("issue").GetString(),
        contact => At(contact, "hour"),
        contact => Flag(contact, "resolved"),
        TimeSpan.FromHours(item.Int64("window_hours")),
        Start.AddHours(item.Int64("as_of_hour")),
        contact => Flag(contact, "resolvable"),
        contact => At(contact, "reopened"));

    private static DateTimeOffset? At(JsonElement contact, string name) => contact.Number(name) is double hours ? Start.AddHours(hours) : null;

    private static bool? Flag(JsonElement contact, string name) =>
        contact.GetProperty(name) is { ValueKind: not JsonValueKind.Null } flag ? flag.GetBoolean() : null;

    private static void Check(JsonElement expected, Share actual)
    {
        Assert.Equal(expected.ValueKind == JsonValueKind.Null, actual.IsEmpty);
        if (!actual.IsEmpty)
        {
            Near(expected.Number("share"), actual.Value, ClosedForm);
            Near(expected.Number("lower"), actual.GetConfidenceInterval()?.Lower, ClosedForm);
            Near(expected.Number("upper"), actual.GetConfidenceInterval()?.Upper, ClosedForm);
        }
    }
}
