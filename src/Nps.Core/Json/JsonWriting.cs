namespace Nps.Core;

/// <summary>Writes a value as JSON.</summary>
internal delegate void JsonWriting<in T>(JsonOutput output, T value);
