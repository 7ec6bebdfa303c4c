using System.Globalization;

namespace Nps.Core;

/// <summary>Converts between a period and its text, for configuration, designers and serializers that ask for a converter.</summary>
internal sealed class CalendarPeriodConverter : TextConverter<CalendarPeriod>
{
    protected override CalendarPeriod Read(string text) => CalendarPeriod.Parse(text, CultureInfo.InvariantCulture);

    protected override string Write(CalendarPeriod value) => value.ToString();
}
