using System.Globalization;

namespace Nps.Core;

/// <summary>Converts between a level and its invariant text, for configuration, designers and serializers that ask for a converter.</summary>
internal sealed class ConfidenceLevelConverter : TextConverter<ConfidenceLevel>
{
    protected override ConfidenceLevel Read(string text) => ConfidenceLevel.Parse(text, CultureInfo.InvariantCulture);

    protected override string Write(ConfidenceLevel value) => value.ToString(null, CultureInfo.InvariantCulture);
}
