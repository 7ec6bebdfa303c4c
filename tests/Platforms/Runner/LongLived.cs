namespace Nps.Core.Platforms;

/// <summary>On .NET Framework the test framework asks that whom it talks to could be called from another domain.</summary>
#if NET
internal abstract class LongLived;
#else
internal abstract class LongLived : MarshalByRefObject
{
    public override object? InitializeLifetimeService() => null;
}
#endif
