namespace Nps.Core.EveryMember;

/// <summary>
/// A value of a type, from the first way to make it that works. A way may ask for a value of another type, and that for this one again:
/// then the way is given up.
/// </summary>
internal sealed class Specimen<T>(string name, params Func<T>[] ways)
{
    private T? _value;
    private bool _isMade;
    private bool _isBusy;

    internal T Value
    {
        get
        {
            if (_isMade)
            {
                return _value!;
            }

            if (_isBusy)
            {
                throw new NoSpecimenException(name);
            }

            _isBusy = true;
            try
            {
                foreach (Func<T> way in ways)
                {
                    if (Try(way))
                    {
                        return _value!;
                    }
                }
            }
            finally
            {
                _isBusy = false;
            }

            throw new NoSpecimenException(name);
        }
    }

    private bool Try(Func<T> way)
    {
        try
        {
            _value = way();
        }
#pragma warning disable CA1031 // Whatever goes wrong on this way, there is another.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }

        _isMade = _value is not null;
        return _isMade;
    }
}
