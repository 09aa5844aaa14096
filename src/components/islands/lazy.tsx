import { Component, type ComponentChild, type ComponentType } from 'preact';

/**
 * A part of a page that is fetched when it is first drawn, so that a first visit does not pay for it; what stands
 * in its place `meanwhile` is nothing, or given.
 * Offline, or when the site has moved on, it says so and offers to try again.
 */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>, meanwhile: ComponentChild = null): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return class Lazy extends Component<P, { failed: boolean }> {
    override state = { failed: false };

    override componentDidMount(): void {
      if (!loaded) this.fetch();
    }

    fetch = (): void => {
      load().then(
        (part) => {
          loaded = part;
          this.setState({ failed: false });
        },
        () => this.setState({ failed: true }),
      );
    };

    override render(props: P) {
      const Part = loaded;
      if (Part) return <Part {...props} />;
      if (!this.state.failed) return meanwhile;
      return (
        <p>
          This part could not be loaded. Your answers are safe.{' '}
          <button type="button" onClick={this.fetch}>
            Try again
          </button>
        </p>
      );
    }
  };
}
