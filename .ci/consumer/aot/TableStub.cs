using System.Collections;
using System.Linq.Expressions;

/// <summary>A table that a provider translates, as far as this program needs one: it prints the expression and returns the same rows every time.</summary>
internal sealed class TableStub<T>(IEnumerable<object> rows, Expression? expression = null) : IQueryable<T>, IQueryProvider
{
    public Type ElementType => typeof(T);

    public Expression Expression => expression ?? Expression.Constant(this);

    public IQueryProvider Provider => this;

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new TableStub<TElement>(rows, expression);

    public IEnumerator<T> GetEnumerator()
    {
        Console.WriteLine(Expression);
        return rows.OfType<T>().GetEnumerator();
    }

    public override string ToString() => "table";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IQueryable IQueryProvider.CreateQuery(Expression expression) => throw new NotSupportedException();

    object? IQueryProvider.Execute(Expression expression) => throw new NotSupportedException();

    TResult IQueryProvider.Execute<TResult>(Expression expression) => throw new NotSupportedException();
}
