using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

/// <summary>A text put together from what answers and labels are made of, and from what must not be in them.</summary>
public readonly record struct AnswerLabel(string Text);

/// <summary>Texts for the laws of text answers: mostly nearly right, since random characters are never a label.</summary>
public static class TextGenerators
{
    private static readonly string[] Pieces =
    [
        "0", "1", "7", "8", "9", "10", "10", "00", "5", ".", ",", ".0", ",00", "/", "/10", " / ", " out of ", " OUT  OF 10", " of ",
        "-", "–", "—", "=", ":", "(", ")", " ", " ", "\u00A0", "\t", "'", "\"", "¡", "«", "+", "%", "★", "#", ";", "\uFEFF", "\u200B",
        "likely", "Not at all", "e", "Aug", "may", "Sept.", "é", "非常", "½", "²", "ⅷ", "①", "９", "٧", "𝟖", "𝐚", "\uD835", "\uDFD6", "\0",
    ];

    public static Arbitrary<AnswerLabel> Label() =>
        Arb.From(
            from length in Gen.Choose(0, 6)
            from pieces in Gen.Elements(Pieces).ArrayOf(length)
            select new AnswerLabel(string.Concat(pieces)));
}
