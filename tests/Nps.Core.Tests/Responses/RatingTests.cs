namespace Nps.Core.Tests;

public class RatingTests
{
    [Theory]
    [InlineData(0, NpsCategory.Detractor)]
    [InlineData(6, NpsCategory.Detractor)]
    [InlineData(7, NpsCategory.Passive)]
    [InlineData(8, NpsCategory.Passive)]
    [InlineData(9, NpsCategory.Promoter)]
    [InlineData(10, NpsCategory.Promoter)]
    public void Category_AtEveryCutOff_IsTheStandardOne(int value, NpsCategory expected) =>
        Assert.Equal(expected, new Rating(value).Category);

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Constructor_OffTheScale_SaysWhatAndWhy(int value)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new Rating(value));

        Assert.Equal("value", error.ParamName);
        Assert.Equal(value, error.ActualValue);
        Assert.Contains("integer from 0 to 10", error.Message, StringComparison.Ordinal);
        Assert.False(Rating.TryCreate(value, out _));
    }

    [Property]
    public void Parse_WhatToStringWrites_RoundTrips(Rating rating)
    {
        Assert.Equal(rating, Rating.Parse(rating.ToString(), null));
        Assert.True(Rating.TryParseLabel(rating.ToString(), out Rating label));
        Assert.Equal(rating, label);
    }

    [Theory]
    [InlineData("7.5")]
    [InlineData("7,5")]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("07")]
    [InlineData("100")]
    [InlineData(" 7")]
    [InlineData("")]
    [InlineData("ten")]
    [InlineData("٧")]
    public void Parse_AnythingElse_Throws(string text)
    {
        var error = Assert.Throws<FormatException>(() => Rating.Parse(text, null));

        Assert.Contains($"\"{text}\"", error.Message, StringComparison.Ordinal);
        Assert.False(Rating.TryParse(text, out _));
    }

    [Fact]
    public void Parse_Null_ThrowsButTryParseSaysNo()
    {
        Assert.Throws<ArgumentNullException>(() => Rating.Parse(null!, null));
        Assert.False(Rating.TryParse(null, out _));
        Assert.False(Rating.TryParseLabel(null, out _));
    }

    [Property]
    public void Order_IsThatOfTheValues(Rating a, Rating b)
    {
        Assert.Equal(a.Value.CompareTo(b.Value), Math.Sign(a.CompareTo(b)));
        Assert.Equal(a.Value < b.Value, a < b);
        Assert.Equal(a.Value <= b.Value, a <= b);
        Assert.Equal(a.Value > b.Value, a > b);
        Assert.Equal(a.Value >= b.Value, a >= b);
        Assert.Equal(a.Value == b.Value, a == b);
    }
}
