namespace System.Globalization;

/// <summary>Weeks of ISO 8601, by their definition: the week belongs to the year of its Thursday.</summary>
internal static class ISOWeek
{
    internal static int GetYear(DateTime date) => Thursday(date).Year;

    internal static int GetWeekOfYear(DateTime date) => ((Thursday(date).DayOfYear - 1) / 7) + 1;

    private static DateTime Thursday(DateTime date) => date.Date.AddDays(3 - (((int)date.DayOfWeek + 6) % 7));
}
