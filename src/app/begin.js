/*
 * Runs at the end of every page's HTML, before the site's scripts, which stand aside in a template. A page
 * is read before it is used: nothing is asked for until it is seen. A pointer that hovers finds the page
 * at work soon after; on a touch screen the scripts are fetched, and run with the reader's first sign.
 */
(function () {
  var aside = document.getElementById('scripts').content;
  var signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'focusin', 'click'];
  var PATIENCE_MS = 4000;
  var early = null;

  function run() {
    document.head.append(aside);
  }

  /** React marks what it takes over. */
  function answers(control) {
    return Object.keys(control).some(function (key) {
      return key.startsWith('__reactProps');
    });
  }

  /** Pressed first, which React ends its work for: what changes before that, it would take as it is. */
  function useAgain() {
    var control = early.control;
    if (control.isConnected && !answers(control)) {
      // A link leads on by itself where the script is long in coming.
      if (performance.now() - early.event.timeStamp < PATIENCE_MS || !control.matches('a'))
        requestAnimationFrame(useAgain);
      else open(control.getAttribute('href'), document.querySelector('base') ? '_blank' : '_self');
      return;
    }
    control.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    if (control.tagName === 'SELECT') control.value = early.value;
    control.dispatchEvent(new early.event.constructor(early.event.type, early.event));
    early = null;
  }

  /** The page as the file has it can't answer, so that a control is used again once it can. */
  function keepUse(event) {
    var controls = 'button, .map__link, [type=checkbox], [type=radio]';
    var control = event.target.closest(event.type === 'change' ? 'select' : controls);
    var isForTab = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (control === null || isForTab || answers(control)) return;
    event.preventDefault();
    event.stopPropagation();
    if (early === null) requestAnimationFrame(useAgain);
    early = { control: control, event: event, value: control.value };
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

  /**
   * Textures of a map are as large as on any other, which its file could not know. What
   * `scalePatterns` does, said again: nothing can be imported here.
   */
  function fitTextures(svg) {
    var px = svg.viewBox.baseVal.width / svg.getBoundingClientRect().width;
    svg.querySelectorAll('pattern[id^="map-"]').forEach(function (pattern) {
      var turn = 'rotate(' + pattern.dataset.turn + ')';
      pattern.setAttribute('patternTransform', 'scale(' + px + ') ' + turn);
    });
  }

  /** What is marked as being below a phone's first screen, a part in each picture; see base.css. */
  function drawLater() {
    var part = document.querySelector('.later');
    if (part === null) {
      delete document.documentElement.dataset.early;
      return;
    }
    part.classList.remove('later');
    part.querySelectorAll('.map__svg').forEach(fitTextures);
    requestAnimationFrame(function () {
      setTimeout(drawLater);
    });
  }

  // What the address asks for the script has to draw; nothing else is shown meanwhile.
  if (location.search !== '' || document.querySelector('[data-page="/404"]') !== null) {
    document.documentElement.dataset.pending = '';
    run();
    return;
  }
  // A passage is brought into view at once.
  var passage = document.querySelector('mark [aria-current]');
  if (passage !== null) {
    passage.focus({ preventScroll: true });
    passage.closest('mark').scrollIntoView({ block: 'center' });
  }
  addEventListener('click', keepUse, true);
  addEventListener('change', keepUse, true);
  // In the frame that measures the page anyway.
  requestAnimationFrame(function () {
    document.querySelectorAll('.map__svg:not(.later *)').forEach(fitTextures);
  });
  whenSeen(function () {
    drawLater();
    // The axes of a timeline are the script's.
    var isWhole = document.querySelector('.timeline__marks') === null;
    if (isWhole && matchMedia('(hover: none)').matches) runOnSign();
    else run();
  });
})();
