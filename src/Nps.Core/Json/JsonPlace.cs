using System.Globalization;

namespace Nps.Core;

/// <summary>Where a value stands inside the value that is read, such as "segments[1].counts"; null is that value itself.</summary>
internal sealed class JsonPlace(JsonPlace? parent, string? name, int index)
{
    internal string Text => name is null
        ? parent?.Text + "[" + index.ToString(CultureInfo.InvariantCulture) + "]"
        : parent is null ? name : parent.Text + "." + name;
}
