using System;
using System.ComponentModel;
using System.Globalization;

namespace Nps.Core;

/// <summary>
/// Refuses to be written where a serializer would write the properties of a value and could not make the value of them again.
/// Newtonsoft.Json asks for a converter before it looks at properties; without one it would read the value back as an empty one,
/// and report no error.
/// </summary>
/// <param name="alternative">What to write, and how to make the value of it again.</param>
internal abstract class NoPropertiesConverter(string alternative) : TypeConverter
{
    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        throw new NotSupportedException(
            $"A serializer that writes properties could not read {value?.GetType().Name ?? "this"} back. Write {alternative}.");
}
