using System.Runtime.Intrinsics;

namespace Nps.Core.Tests;

/// <summary>The suite is run again with hardware switched off (see .ci/run): each run must really be without it.</summary>
public class HardwareModeTests
{
    [Fact]
    public void Vectors_SwitchedOffByTheEnvironment_AreOff()
    {
        bool none = IsOff("EnableHWIntrinsic");
        bool no256 = none || IsOff("EnableAVX2");
        bool no512 = no256 || IsOff("EnableAVX512");

        Assert.False(none && Vector128.IsHardwareAccelerated, "Vector128 should be off.");
        Assert.False(no256 && Vector256.IsHardwareAccelerated, "Vector256 should be off.");
        Assert.False(no512 && Vector512.IsHardwareAccelerated, "Vector512 should be off.");
        Assert.False(none && Lanes128.IsSupported, "The kernels should be scalar.");
    }

    [Fact]
    public void Vectors_NotSwitchedOff_AreWhatTheProcessorHas()
    {
        // Every 64-bit processor .NET runs on has 128 bits; a run meant to test a narrower width must still have that one.
        Assert.Equal(!IsOff("EnableHWIntrinsic"), Vector128.IsHardwareAccelerated);
        Assert.True(Vector128.IsHardwareAccelerated || !Vector256.IsHardwareAccelerated);
        Assert.True(Vector256.IsHardwareAccelerated || !Vector512.IsHardwareAccelerated);
    }

    [Fact]
    public void Kernels_AreOneSmallRoom_AndNothingOutsideMentionsAnIntrinsic()
    {
        string library = Repository.PathTo("src", "Nps.Core");
        string room = Path.Combine(library, "Counting", "Kernels") + Path.DirectorySeparatorChar;
        ILookup<bool, string> files = Directory.GetFiles(library, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(Path.Combine(library, "obj"), StringComparison.Ordinal))
            .ToLookup(file => file.StartsWith(room, StringComparison.Ordinal));

        // 500 lines for the histogram and plain columns, 350 for scales, ints and nulls in columns and for buffers and bins.
        Assert.True(files[true].Sum(file => File.ReadLines(file).Count()) < 850, "The room is meant to stay below 850 lines.");
        Assert.All(files[false], file => Assert.DoesNotMatch(@"Intrinsics|Vector(64|128|256|512)?[.<]", File.ReadAllText(file)));
    }

    private static bool IsOff(string setting) => Environment.GetEnvironmentVariable("DOTNET_" + setting) == "0";
}
