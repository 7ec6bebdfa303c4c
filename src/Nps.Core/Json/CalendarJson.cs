using System;
using System.Globalization;

namespace Nps.Core;

/// <summary>Reporting calendars. A time zone is written by its identifier, if that is enough to find it again.</summary>
internal static class CalendarJson
{
    internal static ReportingCalendar Read(JsonInput input)
    {
        JsonMembers members = input.Members("firstDayOfWeek", "weekRule", "firstMonthOfFiscalYear", "timeZone");
        return new(
            members["firstDayOfWeek"].As(EnumJson<DayOfWeek>.Read),
            members["weekRule"].As(EnumJson<CalendarWeekRule>.Read),
            members["firstMonthOfFiscalYear"].SmallNumber(),
            members["timeZone"].As(ReadZone));
    }

    internal static void Write(JsonOutput output, ReportingCalendar calendar)
    {
        output.Writer.WriteStartObject();
        output.Member("firstDayOfWeek", EnumJson<DayOfWeek>.Write, calendar.FirstDayOfWeek);
        output.Member("weekRule", EnumJson<CalendarWeekRule>.Write, calendar.WeekRule);
        output.Member("firstMonthOfFiscalYear", calendar.FirstMonthOfFiscalYear);
        output.Member("timeZone", WriteZone, calendar.TimeZone);
        output.Writer.WriteEndObject();
    }

    private static TimeZoneInfo? ReadZone(JsonInput input) => input.IsNull ? null
        : Find(input.Text()) ?? throw input.Expected("the identifier of a time zone that this machine knows, such as \"Europe/Berlin\"");

    private static void WriteZone(JsonOutput output, TimeZoneInfo? zone)
    {
        if (zone is null)
        {
            output.Writer.WriteNullValue();
            return;
        }

        // A zone of the caller's own making, or one with other rules than its identifier stands for.
        if (!zone.Equals(Find(zone.Id)))
        {
            throw new NotSupportedException(
                $"The time zone \"{zone.Id}\" is not written, since it could not be found again by its identifier. "
                + "Write a calendar without a time zone, and the rules of the zone beside it.");
        }

        output.Writer.WriteStringValue(zone.Id);
    }

    private static TimeZoneInfo? Find(string id)
    {
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(id);
        }
        catch (Exception error) when (error is TimeZoneNotFoundException or InvalidTimeZoneException)
        {
            return null;
        }
    }
}
