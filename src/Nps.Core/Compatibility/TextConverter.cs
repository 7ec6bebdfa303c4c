using System;
using System.ComponentModel;
using System.Globalization;

namespace Nps.Core;

/// <summary>
/// A converter between a value and a text that is the same in every culture, which the base library offers for its own types only.
/// </summary>
internal abstract class TextConverter<T> : TypeConverter
    where T : struct
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Read(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T known && destinationType == typeof(string) ? Write(known) : base.ConvertTo(context, culture, value, destinationType);

    /// <summary>Reads the value; a text that is none is a <see cref="FormatException"/>.</summary>
    protected abstract T Read(string text);

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    protected abstract string Write(T value);
}
