using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SurveyFiles;

namespace Nps.Core.Tests;

/// <summary>A date is read in one way or refused with the option that says in which.</summary>
public class SurveyDateTests
{
    private static readonly SurveyOptions Options = new() { Score = "score", Date = "date" };

    // Drawn evenly: FsCheck's own integers stay small, and would leave most of the calendar out.
    private static readonly Arbitrary<string> DatesAsTyped =
        (from days in Gen.Choose(0, 10_000)
         from minutes in Gen.Choose(0, (24 * 60) - 1)
         from form in Gen.Elements(
             "d/M/yyyy", "MM/dd/yyyy", "dd.MM.yyyy H:mm", "d MMMM yyyy", "yyyy/MM/dd HH:mm:ss", "MMM d, yyyy h:mm tt", "dd-MM-yy", "yyyy-MM")
         select new DateTime(2000, 1, 1).AddDays(days).AddMinutes(minutes).ToString(form, CultureInfo.InvariantCulture)).ToArbitrary();

    [Theory]
    [InlineData("2025-01-31", "2025-01-31 00:00:00")]
    [InlineData("2025-01-31 23:30", "2025-01-31 23:30:00")]
    [InlineData("2025-01-31T23:30", "2025-01-31 23:30:00")]
    [InlineData("2025-01-31 23:30:59", "2025-01-31 23:30:59")]
    [InlineData("2025-01-31T23:30:59.123", "2025-01-31 23:30:59.123")]
    [InlineData("2025-01-31 23:30:59.123456", "2025-01-31 23:30:59.123456")]
    [InlineData("2025-01-31T23:30:59Z", "2025-01-31 23:30:59")]
    [InlineData("2025-01-31 23:30:59 UTC", "2025-01-31 23:30:59")]
    [InlineData("2025-01-31T23:30:59.5+02:00", "2025-01-31 23:30:59.5")]
    [InlineData("2025-01-31T23:30:59-0500", "2025-01-31 23:30:59")]
    [InlineData("2025-01-31 23:30:59+00", "2025-01-31 23:30:59")]
    [InlineData("2025-01-31 23:30 +14:00", "2025-01-31 23:30:00")]
    [InlineData("  2025-01-31 ", "2025-01-31 00:00:00")]
    public void Read_IsoForm_IsTakenAsItStands(string text, string expected) =>
        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), ReadDate(text, Options));

    [Theory]
    [InlineData("2025-01-31T23:30:59Z", "+02:00", "2025-02-01 01:30:59")]
    [InlineData("2025-01-31 23:30:59 UTC", "-05:00", "2025-01-31 18:30:59")]
    [InlineData("2025-02-01T00:30:00+02:00", "+00:00", "2025-01-31 22:30:00")]
    [InlineData("2025-01-31 23:30:59", "+02:00", "2025-01-31 23:30:59")]
    [InlineData("2025-01-31", "-05:00", "2025-01-31 00:00:00")]
    public void Read_TimeZone_ConvertsWhatHasAnOffset(string text, string zone, string expected)
    {
        TimeZoneInfo offset = TimeZoneInfo.CreateCustomTimeZone(zone, TimeSpan.Parse(zone.TrimStart('+'), CultureInfo.InvariantCulture), zone, zone);

        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), ReadDate(text, Options with { TimeZone = offset }));
    }

    [Theory]
    [InlineData("03/04/2025", "--date-format \"dd/MM/yyyy\" or \"MM/dd/yyyy\"")]
    [InlineData("31/04/2025", "a time may follow")]
    [InlineData("25/04/2025", "--date-format \"dd/MM/yyyy\"")]
    [InlineData("3/4/2025 9:05", "--date-format \"d/M/yyyy H:mm\" or \"M/d/yyyy H:mm\"")]
    [InlineData("03.04.2025", "--date-format \"dd.MM.yyyy\"")]
    [InlineData("03-04-25", "--date-format \"dd-MM-yy\", \"MM-dd-yy\" or \"yy-MM-dd\"")]
    [InlineData("2025/01/15 5:26:17 PM GMT+2", "--date-format \"yyyy/MM/dd h:mm:ss tt 'GMT'z\"")]
    [InlineData("20250131", "--date-format \"yyyyMMdd\"")]
    [InlineData("2025-1-5", "--date-format \"yyyy-M-d\"")]
    [InlineData("2025-01", "--date-format \"yyyy-MM\"")]
    [InlineData("15 January 2025", "--date-format \"d MMMM yyyy\"")]
    [InlineData("15 January", "has no year")]
    [InlineData("3 Feb", "has no year")]
    [InlineData("10:23:42", "is a time without a date")]
    [InlineData("1736935200", "is a number, not a date")]
    [InlineData("1736935200000", "is a number, not a date")]
    [InlineData("45672", "is a number, not a date")]
    [InlineData("45672.5", "is a number, not a date")]
    [InlineData("2025-02-29", "name another form with --date-format")]
    [InlineData("2025-01-31 24:00", "name another form with --date-format")]
    [InlineData("2025-01-31Z", "--date-format \"yyyy-M-dK\"")]
    [InlineData("2025-01-31 10:00+15:00", "name another form with --date-format")]
    [InlineData("2025-01-31 10:00 CET", "name another form with --date-format")]
    [InlineData("yesterday", "a text that means no date with --missing")]
    [InlineData("0001-01-01", "--missing 0001-01-01")]
    [InlineData("9999-12-31 00:00:00", "--missing \"9999-12-31 00:00:00\"")]
    public void Read_OtherForm_IsRefusedWithLineTextAndRemedy(string text, string remedy)
    {
        string refusal = SurveyText.Refusal($"score;date\n10;2025-01-01\n9;{text}\n", Options);

        Assert.StartsWith($"line 3: \"{text}\" ", refusal, StringComparison.Ordinal);
        Assert.Contains(remedy, refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("N/A")]
    [InlineData("NULL")]
    [InlineData("-")]
    [InlineData("0001-01-01")]
    public void Read_MissingDate_IsNull(string text) => Assert.Null(ReadDate(text, Options with { Missing = ["0001-01-01"] }));

    // Every suggestion must read the text that it was made for.
    [Property]
    public Property Read_WithASuggestedFormat_ReadsTheText() => Prop.ForAll(DatesAsTyped, text =>
    {
        string refusal = SurveyText.Refusal($"score;date\n9;{text}\n", Options);

        string[] suggestions = [.. refusal[refusal.IndexOf("--date-format", StringComparison.Ordinal)..].Split('"').Where((_, i) => i % 2 == 1)];

        Assert.NotEmpty(suggestions);
        Assert.All(suggestions, format => Assert.Equal(
            text, ReadDate(text, Options with { DateFormat = format })!.Value.ToString(format, CultureInfo.InvariantCulture), ignoreCase: true));
    });

    private static DateTime? ReadDate(string text, SurveyOptions options) => Assert.Single(SurveyText.Read($"score;date\n9;{text}\n", options).Rows).Date;
}
