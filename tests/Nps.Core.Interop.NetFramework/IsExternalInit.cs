namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for when a record is compiled for .NET Framework.</summary>
internal static class IsExternalInit;
