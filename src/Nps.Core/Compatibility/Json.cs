// Attributes name the converters of a type in one line, on targets with System.Text.Json and on those without. The latter
// have neither the attribute nor the converters: what stands here is left out by the compiler, since its symbol is never defined.
global using System.Text.Json.Serialization;

#if !NET
namespace System.Text.Json.Serialization
{
    [Diagnostics.Conditional("NET")]
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum)]
    internal sealed class JsonConverterAttribute(Type converterType) : Attribute
    {
        public Type ConverterType { get; } = converterType;
    }
}

namespace Nps.Core
{
    internal static class NpsJsonConverter;
}
#endif
