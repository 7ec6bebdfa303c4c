namespace Nps.Core.Tests;

/// <summary>The text of a surface shows everything whose change can break a caller.</summary>
public class PublicApiFormatTests
{
    private static readonly string[] Lines = PublicApi.Of(typeof(SurfaceSample).Assembly).Split('\n');

    [Theory]
    [InlineData("abstract class SurfaceSampleBase : ICloneable")]
    [InlineData("    virtual Int32 Number()")]
    [InlineData("    protected abstract Int32 Inherited(in Int32 value)")]
    [InlineData("sealed class SurfaceSampleRow<TKey> : SurfaceSampleBase, ICloneable where TKey : notnull, IComparable<TKey>")]
    [InlineData("    Int32? Row { get; set; }")]
    [InlineData("    Int32? Once { get; init; }")]
    [InlineData("    override Int32 Number()")]
    [InlineData("readonly struct SurfaceSampleValue : IEquatable<SurfaceSampleValue>")]
    [InlineData("    static Int32 Count<T, TKey>(this IEnumerable<T> source, Func<T, String?> text, params String?[] names) where T : class where TKey : struct")]
    public void PublicApi_OfTheSample_HasTheLine(string line) => Assert.Contains(line, Lines);
}
