namespace Nps.Core;

/// <summary>Makes a value of JSON. What constructors refuse becomes a JsonException of the caller.</summary>
internal delegate T JsonReading<out T>(JsonInput input);
