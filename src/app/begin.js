/*
 * Runs at the end of every page's HTML, before the site's scripts, which stand aside in a template. A page
 * is read before it is used: nothing is asked for until it is seen. A pointer that hovers finds the page
 * at work soon after; on a touch screen the scripts are fetched, and run with the reader's first sign.
 */
(function () {
  var aside = document.getElementById('scripts').content;
  var signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'focusin', 'click'];
  var tapped = null;

  function run() {
    document.head.append(aside);
  }

  /** React marks what it takes over. */
  function answers(control) {
    return Object.keys(control).some(function (key) {
      return key.startsWith('__reactProps');
    });
  }

  /** Pressed first, which React ends its work for: a click would change a check box before that. */
  function tapAgain() {
    if (!tapped.isConnected) return;
    if (answers(tapped)) {
      tapped.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
      tapped.click();
    } else requestAnimationFrame(tapAgain);
  }

  /** The page as the file has it can't answer a tap on a control, which is tapped again once it can. */
  function keepTap(event) {
    var control = event.target.closest('button, [type=checkbox], [type=radio]');
    if (control === null || answers(control)) return;
    event.preventDefault();
    event.stopPropagation();
    if (tapped === null) requestAnimationFrame(tapAgain);
    tapped = control;
  }

  function runOnSign() {
    document.head.append.apply(document.head, aside.querySelectorAll('link'));
    signs.forEach(function (sign) {
      addEventListener(sign, run, { capture: true, passive: true, once: true });
    });
  }

  function whenSeen(proceed) {
    var tells =
      window.PerformanceObserver && PerformanceObserver.supportedEntryTypes.includes('paint');
    if (!tells || document.hidden) {
      proceed();
      return;
    }
    new PerformanceObserver(function (_, observer) {
      observer.disconnect();
      proceed();
    }).observe({ type: 'paint', buffered: true });
  }

  // What the address asks for the script has to draw.
  if (location.search !== '') {
    run();
    return;
  }
  // A passage is brought into view at once.
  var passage = document.querySelector('mark [aria-current]');
  if (passage !== null) {
    passage.focus({ preventScroll: true });
    passage.closest('mark').scrollIntoView({ block: 'center' });
  }
  addEventListener('click', keepTap, true);
  whenSeen(matchMedia('(hover: none)').matches ? runOnSign : run);
})();
