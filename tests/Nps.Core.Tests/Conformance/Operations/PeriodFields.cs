using System.Globalization;
using System.Text.RegularExpressions;

namespace Nps.Core.Tests.Conformance.Operations;

/// <summary>A period in the words of the vectors.</summary>
internal static partial class PeriodFields
{
    internal static Fields Of(CalendarPeriod? period) => new()
    {
        ["start"] = period is CalendarPeriod starting ? Day(starting.Start) : null,
        ["end"] = period is CalendarPeriod ending ? Day(ending.EndExclusive) : null,
    };

    /// <summary>With label, year and number. A period says its year and number in its text alone.</summary>
    internal static Fields Named(CalendarPeriod period)
    {
        Match name = Name().Match(period.ToString());
        Fields fields = Of(period).With("label", period.ToString()).With("year", Number(name.Groups["year"]));
        return name.Groups["number"].Success ? fields.With("number", Number(name.Groups["number"])) : fields;
    }

    internal static string Day(DateTime date)
    {
        Assert.Equal(TimeSpan.Zero, date.TimeOfDay);
        return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    // "2026-09", "2026-W07", "FY2026-Q2.Apr", "2026". A day has a date instead of a number.
    [GeneratedRegex(@"^(FY)?(?<year>\d{4})(-[QW]?(?<number>\d+))?(\.|$|-\d\d$)")]
    private static partial Regex Name();
}
