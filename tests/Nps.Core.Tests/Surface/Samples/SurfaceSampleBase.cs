namespace Nps.Core.Tests;

/// <summary>A base type with a member that may be overridden and one that must be.</summary>
public abstract class SurfaceSampleBase : ICloneable
{
    public object Clone() => MemberwiseClone();

    public virtual int Number() => Inherited(0);

    protected abstract int Inherited(in int value);
}
