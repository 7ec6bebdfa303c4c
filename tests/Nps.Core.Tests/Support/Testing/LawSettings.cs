using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Core;

namespace Nps.Core.Testing;

/// <summary>
/// Which random values the laws are tested with, and with how many. Every law has a seed of its own that does not change, so that a run
/// fails for what was changed and not by chance. The environment variable <see cref="SeedVariable"/> asks for other values: "random" for
/// new ones, a whole number for those that belong to it, and a seed as FsCheck prints it, such as "123,45", for exactly that one in every
/// law. <see cref="TestsVariable"/> multiplies the number of tests of each law.
/// </summary>
public static class LawSettings
{
    public const string SeedVariable = "NPS_LAW_SEED";
    public const string TestsVariable = "NPS_LAW_TESTS";

    // The step of the generator's state; FsCheck takes the same one for a seed that stands alone.
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private static string? Seed => Environment.GetEnvironmentVariable(SeedVariable);

    /// <summary>The seed of a law as FsCheck reads it, or null for a new one in each run.</summary>
    public static string? ReplayOf(string law) => ReplayOf(law, Seed);

    internal static string? ReplayOf(string law, string? setting)
    {
        if (setting == "random")
        {
            return null;
        }

        if (setting?.Contains(',', StringComparison.Ordinal) == true)
        {
            return setting;
        }

        ulong number = string.IsNullOrEmpty(setting) ? 0 : ulong.Parse(setting, NumberStyles.None, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{Hash(law, number)},{Gamma}");
    }

    /// <summary>The number of tests to run of a law that asks for so many.</summary>
    public static int Tests(int maxTest) => Tests(maxTest, Environment.GetEnvironmentVariable(TestsVariable));

    internal static int Tests(int maxTest, string? factor) => string.IsNullOrEmpty(factor)
        ? maxTest
        : Math.Max(1, (int)(maxTest * double.Parse(factor, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)));

    /// <summary>For laws that are checked inside a test: an exception says what failed, with its seed.</summary>
    public static Config Configure(string law, int maxTest) => Configure(law, Tests(maxTest), Seed);

    internal static Config Configure(string law, int tests, string? setting)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(tests);
        if (ReplayOf(law, setting) is not string replay)
        {
            return config;
        }

        ulong[] parts = [.. replay.Trim('(', ')').Split(',').Select(part => ulong.Parse(part, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture))];
        FSharpOption<int>? size = parts.Length > 2 ? FSharpOption<int>.Some((int)parts[2]) : null;
        return config.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(parts[0], parts[1]), size)));
    }

    // FNV-1a: string.GetHashCode differs from run to run.
    private static ulong Hash(string law, ulong number)
    {
        ulong hash = 0xCBF29CE484222325 ^ number;
        foreach (char letter in law)
        {
            hash = unchecked((hash ^ letter) * 0x100000001B3);
        }

        return hash;
    }
}
