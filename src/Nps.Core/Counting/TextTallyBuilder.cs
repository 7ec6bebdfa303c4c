namespace Nps.Core;

/// <summary>Counts texts one by one, and makes the tally of them at the end.</summary>
internal sealed class TextTallyBuilder(TextAnswerOptions options)
{
    private readonly long[] _bins = new long[RatingHistogram.AnswerBins];
    private readonly RefusedTextCounter _refused = new();
    private long _position;

    internal void Add(string? text)
    {
        int outcome = options.Read(text);
        _bins[outcome]++;
        if (outcome == TextAnswerReader.Refused)
        {
            _refused.Add(text!, 1, _position); // a null text is missing
        }

        _position++;
    }

    internal TextTally ToTextTally() => new(_refused, RatingTally.FromAnswerBins(_bins, 0, options.Scale));
}
