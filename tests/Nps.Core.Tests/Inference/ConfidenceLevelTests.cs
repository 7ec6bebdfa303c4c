using System.Reflection;

namespace Nps.Core.Tests;

public class ConfidenceLevelTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void FromFraction_NotAFraction_Throws(double fraction) =>
        Assert.Equal("fraction", Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceLevel.FromFraction(fraction)).ParamName);

    [Fact]
    public void FromFraction_Percentage_PointsToTheRightFactory() =>
        Assert.Contains(
            "FromPercent(95)",
            Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceLevel.FromFraction(95)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(0.95)]
    [InlineData(100)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void FromPercent_NotAPercentage_Throws(double percent) =>
        Assert.Equal("percent", Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceLevel.FromPercent(percent)).ParamName);

    [Fact]
    public void Default_Is95Percent()
    {
        Assert.Equal(0.95, default(ConfidenceLevel).Fraction);
        Assert.Equal(default, ConfidenceLevel.FromFraction(0.95));
        Assert.Equal(default, ConfidenceLevel.FromPercent(95));
        Assert.Equal(default(ConfidenceLevel).GetHashCode(), ConfidenceLevel.Percent95.GetHashCode());
    }

    [Fact]
    public void StaticLevels_AllOfThem_EqualTheirNames()
    {
        PropertyInfo[] levels = typeof(ConfidenceLevel).GetProperties(BindingFlags.Public | BindingFlags.Static);

        Assert.NotEmpty(levels);
        Assert.All(levels, level => Assert.Equal(
            $"Percent{100 * ((ConfidenceLevel)level.GetValue(null)!).Fraction}", level.Name));
    }

    [Theory]
    [InlineData(99.9, 0.999, "99.9 %")]
    [InlineData(95, 0.95, "95 %")]
    [InlineData(99.99, 0.9999, "99.99 %")]
    [InlineData(1, 0.01, "1 %")]
    public void FromPercent_EqualsFromFraction(double percent, double fraction, string text)
    {
        Assert.Equal(ConfidenceLevel.FromFraction(fraction), ConfidenceLevel.FromPercent(percent));
        Assert.Equal(text, ConfidenceLevel.FromPercent(percent).ToString(null, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Alpha_IsTheDecimalComplement_AndNeverZero()
    {
        Assert.Equal(0.0001, ConfidenceLevel.FromFraction(0.9999).Alpha);
        Assert.True(ConfidenceLevel.FromFraction(1 - 1.2e-16).Alpha > 0);
        Assert.Equal(double.Epsilon, ConfidenceLevel.FromFraction(double.Epsilon).Fraction);

        // Sixteen digits are more than a decimal keeps of a double: such a fraction is subtracted as it is.
        Assert.Equal(3 * Math.Pow(2, -51), ConfidenceLevel.FromFraction(1 - (3 * Math.Pow(2, -51))).Alpha);
    }

    [Fact]
    public void FromPercent_JustBelow100_StaysBelow1()
    {
        ConfidenceLevel highest = ConfidenceLevel.FromPercent(Math.BitDecrement(100.0));

        Assert.Equal(Math.BitDecrement(1.0), highest.Fraction);
        Assert.Equal("99.99999999999999 %", highest.ToString(null, System.Globalization.CultureInfo.InvariantCulture));
        Assert.InRange(highest.CriticalValue, 8, 9);
        ConfidenceInterval interval = new ResponseCounts(5, 3, 2).GetConfidenceInterval(highest)!.Value;
        Assert.True(interval.Lower < -80 && interval.Upper > 90);
    }

    [Property]
    public void EveryLevel_HasAFiniteCriticalValue_ThatRisesWithIt(ulong bits)
    {
        // Any double above 0 and below 1, the smallest and the largest too.
        ulong one = (ulong)BitConverter.DoubleToInt64Bits(1);
        ulong any = 1 + (unchecked(bits * 0x9E3779B97F4A7C15) % (one - 2));
        ConfidenceLevel level = ConfidenceLevel.FromFraction(BitConverter.UInt64BitsToDouble(any));
        ConfidenceLevel higher = ConfidenceLevel.FromFraction(BitConverter.UInt64BitsToDouble(any + 1));

        Assert.InRange(level.CriticalValue, 0, 9);
        Assert.InRange(higher.CriticalValue, level.CriticalValue, 9);
        Assert.InRange(level.Alpha, double.Epsilon, 1);
    }

    [Property]
    public void Order_IsThatOfTheFractions_AndOfTheCriticalValues(ConfidenceLevel a, ConfidenceLevel b)
    {
        Assert.Equal(a.Fraction < b.Fraction, a < b);
        Assert.Equal(a.Fraction <= b.Fraction, a <= b);
        Assert.Equal(a.Fraction > b.Fraction, a > b);
        Assert.Equal(a.Fraction >= b.Fraction, a >= b);
        Assert.Equal(Math.Sign(a.Fraction.CompareTo(b.Fraction)), Math.Sign(a.CompareTo(b)));
        Assert.Equal(a < b, a.CriticalValue < b.CriticalValue);
    }
}
