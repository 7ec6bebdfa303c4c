namespace System;

/// <summary>A time times a number, and divided by another time.</summary>
internal static class TimeSpanOperators
{
    extension(TimeSpan)
    {
        public static TimeSpan operator *(double factor, TimeSpan time) => TimeSpan.FromTicks((long)Math.Round(factor * time.Ticks));

        public static TimeSpan operator *(TimeSpan time, double factor) => factor * time;

        public static TimeSpan operator /(TimeSpan time, double divisor) => TimeSpan.FromTicks((long)Math.Round(time.Ticks / divisor));

        public static double operator /(TimeSpan time, TimeSpan other) => (double)time.Ticks / other.Ticks;

        // Lifting is not looked for among operators that extend a type.
        public static double? operator /(TimeSpan? time, TimeSpan other) => time is TimeSpan known ? known / other : null;
    }
}
