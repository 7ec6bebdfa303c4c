namespace System;

/// <summary>What texts got later.</summary>
internal static class OlderText
{
    extension(string)
    {
        internal static string Create(IFormatProvider? provider, FormattableString text) => text.ToString(provider);
    }

    internal static string Replace(this string text, string old, string replacement, StringComparison comparison)
    {
        Assert.Equal(StringComparison.Ordinal, comparison);
        return text.Replace(old, replacement);
    }
}
