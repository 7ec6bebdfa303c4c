namespace System
{
    /// <summary>What is asked of the runtime.</summary>
    internal static class OlderRuntime
    {
        extension(GC)
        {
            /// <summary>The tests that ask are left out.</summary>
            internal static long GetAllocatedBytesForCurrentThread() => throw new PlatformNotSupportedException();
        }

        extension(TimeZoneInfo)
        {
            internal static bool TryFindSystemTimeZoneById(string id, out TimeZoneInfo? zone)
            {
                zone = TimeZoneInfo.GetSystemTimeZones().FirstOrDefault(known => known.Id == id);
                return zone is not null;
            }
        }

        extension(Array)
        {
            internal static void Fill<T>(T[] array, T value) => array.AsSpan().Fill(value);
        }
    }
}

namespace System.Runtime.CompilerServices
{
    /// <summary>The compiler asks for it where an array is cut by a range.</summary>
    internal static class RuntimeHelpers
    {
        public static T[] GetSubArray<T>(T[] array, Range range)
        {
            (int offset, int length) = range.GetOffsetAndLength(array.Length);
            return array.AsSpan(offset, length).ToArray();
        }
    }
}

namespace System.Collections.Generic
{
    /// <summary>Tells objects apart that are equal.</summary>
    internal sealed class ReferenceEqualityComparer : IEqualityComparer<object?>
    {
        internal static ReferenceEqualityComparer Instance { get; } = new();

        bool IEqualityComparer<object?>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object?>.GetHashCode(object? obj) => obj is null ? 0 : 1;
    }
}

namespace System.Globalization
{
    /// <summary>Weeks of ISO 8601, by their definition: the week belongs to the year of its Thursday.</summary>
    internal static class ISOWeek
    {
        internal static int GetYear(DateTime date) => Thursday(date).Year;

        internal static int GetWeekOfYear(DateTime date) => ((Thursday(date).DayOfYear - 1) / 7) + 1;

        private static DateTime Thursday(DateTime date) => date.Date.AddDays(3 - (((int)date.DayOfWeek + 6) % 7));
    }
}
