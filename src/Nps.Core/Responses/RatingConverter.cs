using System.Globalization;

namespace Nps.Core;

/// <summary>Converts between a rating and its text, for configuration, designers and serializers that ask for a converter.</summary>
internal sealed class RatingConverter : TextConverter<Rating>
{
    protected override Rating Read(string text) => Rating.Parse(text, CultureInfo.InvariantCulture);

    protected override string Write(Rating value) => value.ToString();
}
