using System.Globalization;

namespace Nps.Core.Tests;

[Properties(Arbitrary = [typeof(TextGenerators)], MaxTest = 500)]
public class TextLaws
{
    private static readonly TextAnswerOptions Marked = new TextAnswerOptions().WithMissingMarkers("7", "e", "-");

    [Property]
    public void EveryText_IsCountedOnce_AndEveryRefusedOneIsNamed(AnswerLabel[] labels, bool marked)
    {
        TextTally tally = Count(labels, marked ? Marked : null);

        Assert.Equal(labels.Length, tally.Tally.Ratings.Total + tally.Tally.Missing + tally.Tally.Invalid);
        Assert.Equal(tally.Tally.Invalid, tally.RefusedTexts.Sum(refused => refused.Count) + tally.OtherRefused);
        Assert.All(tally.RefusedTexts, refused =>
        {
            Assert.Equal(refused.FirstIndex, Array.IndexOf(labels, new AnswerLabel(refused.Text)));
            Assert.Equal(refused.Count, labels.Count(label => label.Text == refused.Text));
        });
        Assert.Equal(tally.RefusedTexts.OrderBy(refused => refused.FirstIndex), tally.RefusedTexts);
    }

    [Property]
    public void TextsOfRatings_HaveTheTallyOfTheRatings(int?[] ratings, Rating[] valid, RatingScale scale)
    {
        int?[] all = [.. ratings, .. valid.Select(rating => (int?)rating.Value)];
        RatingTally expected = all.Select(rating => rating is null || scale.TryClassify(rating.Value, out _) ? rating : -1).ToRatingTally(rating => rating, scale);

        Assert.Equal(
            expected, all.ToTextTally(rating => rating?.ToString(CultureInfo.InvariantCulture), new TextAnswerOptions().WithScale(scale)).Tally);
    }

    [Property]
    public void AnotherOrder_ChangesOnlyTheIndexes(AnswerLabel[] labels)
    {
        TextTally there = Count(labels, Marked);
        TextTally back = Count([.. labels.Reverse()], Marked);

        Assert.Equal(there.Tally, back.Tally);
        Assert.Equal(
            there.RefusedTexts.ToDictionary(refused => refused.Text, refused => refused.Count),
            back.RefusedTexts.ToDictionary(refused => refused.Text, refused => refused.Count));
    }

    [Property]
    public void Parts_AddUpToTheWhole(AnswerLabel[] first, AnswerLabel[] second, AnswerLabel[] third)
    {
        TextTally whole = Count([.. first, .. second, .. third], null);
        TextTally[] sums =
        [
            Count(first, null).Plus(Count(second, null)).Plus(Count(third, null)),
            Count(first, null).Plus(Count(second, null).Plus(Count(third, null))),
            new(whole.Tally, whole.RefusedTexts),
        ];

        Assert.All(sums, sum =>
        {
            Assert.Equal(whole.Tally, sum.Tally);
            Assert.Equal(whole.RefusedTexts, sum.RefusedTexts);
        });
    }

    [Property(MaxTest = 10_000)]
    public void AMarker_WinsOverEverything_AndTouchesNothingElse(AnswerLabel marker, AnswerLabel other, Rating rating, RatingScale scale)
    {
        TextAnswerOptions before = new TextAnswerOptions().WithScale(scale);
        if (marker.Text.Trim('\uFEFF', '\u200B', ' ', '\u00A0', '\t').Length > 0 && scale.TryClassify(rating.Value, out _))
        {
            before = before.WithLabels([new(marker.Text, rating.Value)]);
        }

        TextAnswerOptions after = before.WithMissingMarkers(marker.Text);

        Assert.True(after.TryRead(marker.Text, out int? missing));
        Assert.Null(missing);
        bool read = after.TryRead(other.Text, out int? value);
        Assert.True((read && value is null) || (read, value) == (before.TryRead(other.Text, out int? unmarked), unmarked));
    }

    [Property(MaxTest = 10_000)]
    public void TryRead_GivesWhatTheLabelParserGives_OnTheStandardScale(AnswerLabel label)
    {
        bool read = new TextAnswerOptions().TryRead(label.Text, out int? rating);

        Assert.Equal(Rating.TryParseLabel(label.Text, out Rating parsed), read && rating is not null);
        Assert.Equal(parsed.Value, rating ?? 0);
    }

    [Property(MaxTest = 10_000)]
    public void TryRead_WithoutNumberedLabels_ReadsNothingElse(AnswerLabel label, RatingScale scale)
    {
        TextAnswerOptions options = new TextAnswerOptions().WithScale(scale);
        if (options.WithoutNumberedLabels().TryRead(label.Text, out int? strict))
        {
            Assert.True(options.TryRead(label.Text, out int? lenient));
            Assert.Equal(strict, lenient);
            Assert.True(strict is null || scale.TryClassify(strict.Value, out _));
        }
    }

    private static TextTally Count(AnswerLabel[] labels, TextAnswerOptions? options) => labels.ToTextTally(label => label.Text, options);
}
