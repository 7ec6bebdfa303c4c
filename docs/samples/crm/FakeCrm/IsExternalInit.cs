namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for when an init setter is compiled for .NET Framework.</summary>
internal static class IsExternalInit;
