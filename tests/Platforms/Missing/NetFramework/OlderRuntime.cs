namespace System;

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
